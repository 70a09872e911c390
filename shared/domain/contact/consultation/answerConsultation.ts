import { z } from 'zod';
import { ok } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { consultationAt } from './steps.ts';

/** Whoever took the consultation answers it; the answer is kept with the asker's contact too, as a note. */
export const answerConsultationCommand = z.object({
  verb: z.literal('answerConsultation'),
  id: contactId,
  commandId: z.uuid(),
  text: messageText,
});
export type AnswerConsultationCommand = z.infer<typeof answerConsultationCommand>;

export function decideAnswerConsultation(
  contact: Contact,
  { commandId, text }: AnswerConsultationCommand,
  context: DecideContext,
): Decision {
  const taken = consultationAt(contact, 'taken');
  if (!taken.ok) return taken;
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  return ok([{ type: 'consultationAnswered', answerId: commandId, content: { text } }]);
}
