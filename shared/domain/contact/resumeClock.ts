import type { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { clockCommand, clockOf, requireClockKeeper } from './clockKeeping.ts';
import type { Contact } from './contact.ts';
import type { DecideContext, Decision } from './verb.ts';

/** A paused promise runs on. */
export const resumeClockCommand = clockCommand('resumeClock');
export type ResumeClockCommand = z.infer<typeof resumeClockCommand>;

export function decideResumeClock(
  contact: Contact,
  command: ResumeClockCommand,
  context: DecideContext,
): Decision {
  const refusal = requireClockKeeper(contact, context);
  if (refusal) return refuse(refusal);
  const clock = clockOf(contact, command.clock, context.config);
  if (clock?.state !== 'paused') return refuse({ code: 'ClockNotRunning', clock: command.clock });
  return ok([{ type: 'clockResumed', clock: clock.id, since: clock.since }]);
}
