import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { actorHas } from '../policy.ts';
import { clockOf } from './clockKeeping.ts';
import { type Contact, contactId } from './contact.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/** A lead ends a clock that should not count, also a broken one, with the reason as a note; it is out of the figures. */
export const voidClockCommand = z.object({
  verb: z.literal('voidClock'),
  id: contactId,
  commandId: z.uuid(),
  clock: z.string().max(60),
  reason: messageText,
});
export type VoidClockCommand = z.infer<typeof voidClockCommand>;

export function decideVoidClock(
  contact: Contact,
  command: VoidClockCommand,
  { actor, config }: DecideContext,
): Decision {
  if (!actorHas(actor, 'clock.void', config)) return refuse({ code: 'NotAllowed' });
  const clock = clockOf(contact, command.clock, config);
  if (!clock || clock.state === 'met' || clock.state === 'void')
    return refuse({ code: 'ClockNotRunning', clock: command.clock });
  const { commandId: noteId, reason: text } = command;
  return ok([
    { type: 'clockVoided', clock: clock.id, since: clock.since },
    { type: 'noteWritten', noteId, purpose: 'clock', content: { text } },
  ]);
}
