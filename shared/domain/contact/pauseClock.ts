import type { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { clockCommand, clockNote, clockOf, requireClockKeeper } from './clockKeeping.ts';
import type { Contact } from './contact.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * The owner, or a lead, stops a promise for a while, with the reason as a note: its due moment moves by as long as the
 * pause lasts. What the law sets never pauses.
 */
export const pauseClockCommand = clockCommand('pauseClock').extend({ reason: messageText });
export type PauseClockCommand = z.infer<typeof pauseClockCommand>;

export function decidePauseClock(
  contact: Contact,
  command: PauseClockCommand,
  context: DecideContext,
): Decision {
  const refusal = requireClockKeeper(contact, context);
  if (refusal) return refuse(refusal);
  const clock = clockOf(contact, command.clock, context.config);
  if (clock?.state !== 'running') return refuse({ code: 'ClockNotRunning', clock: command.clock });
  if (clock.act !== null) return refuse({ code: 'StatutoryClock', clock: clock.id, act: clock.act });
  return ok([
    { type: 'clockPaused', clock: clock.id, since: clock.since },
    clockNote(command.commandId, command.reason),
  ]);
}
