import type { IconName } from '../../../shared/look/icons.ts';
import { perform, useAction } from '../../feed/actions.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';

type ActionButtonProps = {
  readonly id: string;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  /** Where there is little room, its picture and key stand for its words. */
  readonly isBrief?: boolean;
};

/** An action of the registry as a button: its words, its key, and why it cannot be done where it cannot. */
export function ActionButton({ id, look = 'plain', icon, isBrief = false }: ActionButtonProps) {
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
      {...(isBrief && { label: say(action.label) })}
      unavailable={reason && put(reason)}
      onPress={() => perform(action, (phrase) => announcer.say('problem', phrase))}
    >
      {isBrief ? <span className="brief-words">{say(action.label)}</span> : say(action.label)}
    </Button>
  );
}
