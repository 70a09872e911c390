import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { personId } from '../../person.ts';
import { type Contact, contactId } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import { consultationStatus } from '../parts/consultation.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';

/**
 * What happens to a consultation is told to the contact that it is about: how far it is, and its answer as a note for
 * professionals. A reaction of the gateway; it is true whatever has become of the contact meanwhile.
 */
export const linkConsultationCommand = z.object({
  verb: z.literal('linkConsultation'),
  id: contactId,
  commandId: z.uuid(),
  consultationId: contactId,
  status: consultationStatus,
  answer: z.string().nullable(),
  /** Whose words the answer is: the note is theirs, whoever carries it. */
  author: personId.optional(),
});
export type LinkConsultationCommand = z.infer<typeof linkConsultationCommand>;

export function decideLinkConsultation(
  contact: Contact,
  { commandId, consultationId, status, answer, author }: LinkConsultationCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'system' || actor.part !== 'reaction') return refuse({ code: 'NotAllowed' });
  const known = contact.consultations.find(({ id }) => id === consultationId);
  const events: ContactEvent[] =
    known?.status === status ? [] : [{ type: 'consultationLinked', consultationId, status }];
  if (answer !== null) {
    const content = { text: answer };
    events.push({
      type: 'noteWritten',
      noteId: commandId,
      purpose: 'consultation',
      content,
      ...(author !== undefined && { author }),
    });
  }
  return events.length > 0 ? ok(events) : nothingToDo;
}
