import type { ReactNode, Ref } from 'react';
import type { IconName } from '../../shared/look/icons.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'plain' | 'primary' | 'note' | 'quiet';
  readonly icon?: IconName | undefined;
  readonly keys?: string | undefined;
  /** Why it cannot be pressed now. It stays reachable, so that the reason can be read. */
  readonly unavailable?: string | null;
  readonly label?: string;
  readonly type?: 'button' | 'submit';
  readonly ref?: Ref<HTMLButtonElement>;
  /** Where the keyboard goes first. */
  readonly isFirst?: boolean;
};

export function Button({
  children,
  onPress,
  look = 'plain',
  icon,
  keys,
  unavailable,
  label,
  type,
  ref,
  isFirst,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      data-first={isFirst ? '' : undefined}
      type={type === 'submit' ? 'submit' : 'button'}
      className={`button button-${look}`}
      onClick={type === 'submit' ? undefined : onPress}
      aria-disabled={unavailable ? true : undefined}
      aria-description={unavailable ?? undefined}
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      title={unavailable ?? label}
    >
      {icon && <Icon name={icon} />}
      {children}
      {keys && <Kbd keys={keys} />}
    </button>
  );
}
