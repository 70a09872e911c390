import type { WindowKind } from '../../../shared/desktop/windows.ts';
import { perform, useAction } from '../../feed/actions.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Into a window of its own. Only the workstation sends out: a window has its way back at its foot. */
export function WindowButton({ kind }: { readonly kind: WindowKind }) {
  const { own } = useDesk();
  return own ? null : <Shown kind={kind} />;
}

function Shown({ kind }: { readonly kind: WindowKind }) {
  const { announcer } = useDesk();
  const say = useWords();
  const action = useAction(`window.${kind}`);
  const label = say(action.label);
  const [keys] = action.keys;
  return (
    <button
      type="button"
      className="button button-quiet window-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={keys ? `${label} (${keys})` : label}
      onClick={() => perform(action, (phrase) => announcer.say('problem', phrase))}
    >
      <Icon name="linkExternal" />
    </button>
  );
}
