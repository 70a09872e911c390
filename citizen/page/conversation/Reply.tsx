import type { Conversation } from '../../client/conversation.ts';
import { Icon } from '../ui/Icon.tsx';
import { dayText } from '../words/call.ts';
import { useLanguage, useWords } from '../words/words.ts';

/** Whether a professional's message can be answered now (R30): anything else can, as far as it is concerned. */
export function replyOf({ professional }: Conversation, now: Date): 'yes' | 'no' {
  if (!professional) return 'yes';
  return professional.replyUntil !== null && Date.parse(professional.replyUntil) > now.getTime()
    ? 'yes'
    : 'no';
}

/** Until when a professional's message can be answered. */
export function Reply({ conversation, now }: { conversation: Conversation; now(): Date }) {
  const words = useWords();
  const lang = useLanguage();
  const { professional, status } = conversation;
  if (!professional || status === 'left') return null;
  const { replyUntil } = professional;
  const isOpen = replyUntil !== null && replyOf(conversation, now()) === 'yes';
  return (
    <p class="standing">
      <Icon name={isOpen ? 'reply' : 'info'} />
      <span>{isOpen ? words.replyUntilHint(dayText(replyUntil, lang)) : words.replyClosed}</span>
    </p>
  );
}
