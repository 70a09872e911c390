import type { ReactNode } from 'react';
import type { IconName } from '../../shared/look/icons.ts';
import { Icon } from './Icon.tsx';

export type BadgeTone = 'plain' | 'warning' | 'alert' | 'success' | 'violet' | 'accent';
type BadgeProps = {
  readonly children: ReactNode;
  readonly tone?: BadgeTone;
  readonly icon?: IconName;
  readonly title?: string;
};

export const Badge = ({ children, tone = 'plain', icon, title }: BadgeProps) => (
  <span className={`badge badge-${tone}`} title={title}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);
