import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import { requireOwner } from '../ownership.ts';
import { attemptOutcome } from '../parts/callback.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { attemptsLeft, nextSlot } from './attempts.ts';

/**
 * What came of the call that was begun: reached, no answer, or a wrong number, which does not count as an attempt.
 * After no answer the next time is proposed; after the third the client counts as not reached (R29).
 */
export const recordAttemptCommand = z.object({
  verb: z.literal('recordAttempt'),
  id: contactId,
  commandId: z.uuid(),
  outcome: attemptOutcome,
  note: messageText.nullable().default(null),
});
export type RecordAttemptCommand = z.infer<typeof recordAttemptCommand>;

export function decideRecordAttempt(
  contact: Contact,
  { commandId, outcome, note }: RecordAttemptCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  const { config, now, actor } = context;
  const { callback } = contact;
  if (callback?.status !== 'attempting') return refuse({ code: 'NoCallback' });
  const counts = outcome !== 'wrongNumber';
  const by = actor.kind === 'person' ? actor.id : owned.value;
  const attempt = { id: commandId, at: callback.startedAt ?? now, by, outcome, counts };
  const after = { ...callback, attempts: [...callback.attempts, attempt] };
  const isLast = outcome === 'noAnswer' && attemptsLeft(after, config) === 0;
  const events: ContactEvent[] = [
    {
      type: 'callbackAttempted',
      position: contact.position + 1,
      attemptId: commandId,
      outcome,
      counts,
      next: outcome === 'reached' || isLast ? null : nextSlot(after, config, now),
      isLast,
    },
  ];
  if (note)
    events.push({ type: 'noteWritten', noteId: commandId, purpose: 'callback', content: { text: note } });
  return ok(events);
}
