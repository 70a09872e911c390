import type { Conversation } from '../../client/conversation.ts';
import { Icon } from '../ui/Icon.tsx';
import { dayText } from '../words/call.ts';
import { useLanguage, useWords } from '../words/words.ts';

/** Whether a professional's message can be answered now (R30): anything else can, as far as it is concerned. */
export function replyOf({ professional, status, entries }: Conversation, now: Date): 'yes' | 'no' {
  if (!professional || goesOn({ status, entries })) return 'yes';
  return professional.replyUntil !== null && Date.parse(professional.replyUntil) > now.getTime()
    ? 'yes'
    : 'no';
}

/** A conversation that a reply has begun goes on past its window. */
const goesOn = ({ status, entries }: Pick<Conversation, 'status' | 'entries'>): boolean =>
  status === 'open' && entries.some(({ type }) => type === 'mine');

/** Until when a professional's message can be answered. */
export function Reply({ conversation, now }: { conversation: Conversation; now(): Date }) {
  const words = useWords();
  const lang = useLanguage();
  const { professional, status } = conversation;
  if (!professional || status === 'left' || goesOn(conversation)) return null;
  const { replyUntil } = professional;
  const isOpen = replyUntil !== null && replyOf(conversation, now()) === 'yes';
  return (
    <p class="standing">
      <Icon name={isOpen ? 'reply' : 'info'} />
      <span>{isOpen ? words.replyUntilHint(dayText(replyUntil, lang)) : words.replyClosed}</span>
    </p>
  );
}
