import type { IconName } from '../../../shared/look/icons.ts';
import { perform, useAction } from '../../feed/actions.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';

type ActionButtonProps = {
  readonly id: string;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
};

/** An action of the registry as a button: its words, its key, and why it cannot be done where it cannot. */
export function ActionButton({ id, look = 'plain', icon }: ActionButtonProps) {
  const { announcer } = useDesk();
  const say = useWords();
  const put = usePhrase();
  const action = useAction(id);
  const reason = action.reason();
  return (
    <Button
      look={look}
      icon={icon}
      keys={action.keys[0]}
      unavailable={reason && put(reason)}
      onPress={() => perform(action, (phrase) => announcer.say('problem', phrase))}
    >
      {say(action.label)}
    </Button>
  );
}
