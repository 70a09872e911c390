import type { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { actorHas } from '../policy.ts';
import { clockCommand, clockNote, clockOf } from './clockKeeping.ts';
import type { Contact } from './contact.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/** A lead ends a clock that should not count, also a broken one, with the reason as a note; it is out of the figures. */
export const voidClockCommand = clockCommand('voidClock').extend({ reason: messageText });
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
  return ok([
    { type: 'clockVoided', clock: clock.id, since: clock.since },
    clockNote(command.commandId, command.reason),
  ]);
}
