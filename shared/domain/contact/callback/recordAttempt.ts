import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import { requireOwner } from '../ownership.ts';
import { type Attempt, type AttemptOutcome, attemptOutcome, type Slot } from '../parts/callback.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { attemptsLeft, nextSlot, type Round } from './attempts.ts';

/**
 * What came of the call that was begun: reached, no answer, a busy line, or a wrong number, which does not count as an
 * attempt. The next time is proposed; after the third attempt in vain the client counts as not reached (R29).
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
  const { now, actor } = context;
  const { callback } = contact;
  if (callback?.status !== 'attempting') return refuse({ code: 'NoCallback' });
  const by = actor.kind === 'person' ? actor.id : owned.value;
  const attempt = { id: commandId, at: callback.startedAt ?? now, by };
  const { counts, next, isLast } = afterAttempt(callback, attempt, outcome, context);
  const events: ContactEvent[] = [
    {
      type: 'callbackAttempted',
      position: contact.position + 1,
      attemptId: commandId,
      outcome,
      counts,
      next,
      isLast,
    },
  ];
  if (note)
    events.push({ type: 'noteWritten', noteId: commandId, purpose: 'callback', content: { text: note } });
  return ok(events);
}

/** What follows from an outcome: whether it counts, when to call next, and whether that was the last attempt. */
export function afterAttempt(
  callback: Round,
  attempt: Pick<Attempt, 'id' | 'at' | 'by'>,
  outcome: AttemptOutcome,
  { config, now }: Pick<DecideContext, 'config' | 'now'>,
): { readonly counts: boolean; readonly next: Slot | null; readonly isLast: boolean } {
  const counts = outcome !== 'wrongNumber';
  const after = { ...callback, attempts: [...callback.attempts, { ...attempt, outcome, counts }] };
  const isLast = counts && outcome !== 'reached' && attemptsLeft(after, config) === 0;
  return { counts, next: outcome === 'reached' || isLast ? null : nextSlot(after, config, now), isLast };
}
