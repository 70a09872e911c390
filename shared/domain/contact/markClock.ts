import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { watchesBy } from '../clock/clocksOf.ts';
import { type Contact, contactId } from './contact.ts';
import type { DecideContext, Decision } from './verb.ts';

/** The gateway's watch records, once of each run of a clock, that it warns or that its promise has been broken. */
export const markClockCommand = z.object({
  verb: z.literal('markClock'),
  id: contactId,
  commandId: z.uuid(),
  clock: z.string().max(60),
  since: z.iso.datetime(),
  mark: z.enum(['warned', 'breached']),
});
export type MarkClockCommand = z.infer<typeof markClockCommand>;

/** Refused while it is not so: a refusal is not remembered, so that the same command may come true afterwards. */
export function decideMarkClock(
  contact: Contact,
  { clock, since, mark }: MarkClockCommand,
  { actor, config, now }: DecideContext,
): Decision {
  if (actor.kind !== 'system' || actor.part !== 'clock') return refuse({ code: 'NotAllowed' });
  const watch = watchesBy(contact, config, now).find(
    (each) => each.clock.id === clock && each.clock.since === since && each.mark === mark,
  );
  if (!watch) return refuse({ code: 'ClockNotRunning', clock });
  const { dueAt } = watch.clock;
  return ok([{ type: mark === 'warned' ? 'clockWarned' : 'clockBreached', clock, since, dueAt }]);
}
