import type { Instant } from '../../kit/time.ts';
import type { ServiceConfig } from '../config/config.ts';
import { type Contact, wokenSince } from '../contact/contact.ts';
import { type Clock, isPending } from './clock.ts';
import { promisedRuns } from './promises.ts';
import { toClock } from './run.ts';
import { statutoryRuns } from './statutory.ts';
import { withinBusinessDays } from './times.ts';

/**
 * Every clock of a contact (section 3), promised and statutory, in the order of what to aim at. Pure: the same journal
 * and configuration give the same clocks everywhere, whatever any wall clock shows.
 */
export const clocksOf = (contact: Contact, config: ServiceConfig): readonly Clock[] =>
  [...promisedRuns(contact, config), ...statutoryRuns(contact, config)]
    .map((run) => toClock(contact, run))
    .sort((one, other) => (one.targetAt < other.targetAt ? -1 : one.targetAt > other.targetAt ? 1 : 0));

/** The pending clock that must be met first: it ranks the contact among others. Null while nothing is owed. */
export const firstDue = (contact: Contact, config: ServiceConfig): Clock | null =>
  clocksOf(contact, config).find(isPending) ?? null;

/**
 * When a contact wants somebody, for the order of a list: the target of its first pending clock; what waits for us
 * without a promise of its own, as if it were a message; what was put aside until a day, from that day on; null while
 * nothing is owed, or the promise is paused.
 */
export function wantedAt(contact: Contact, config: ServiceConfig): Instant | null {
  const clocks = clocksOf(contact, config);
  const first = clocks.find(isPending);
  if (first) return first.targetAt;
  const woken = wokenSince(contact);
  if (woken) return woken;
  const { awaitingSince } = contact;
  if (!awaitingSince || clocks.some(({ state }) => state === 'paused')) return null;
  return withinBusinessDays(awaitingSince, config.promises.message.businessDays, config.timeZone).targetAt;
}

/** What the watch records of a clock, once of each run. */
export type Watch = { readonly clock: Clock; readonly mark: 'warned' | 'breached'; readonly at: Instant };

/** What is still to be recorded of a contact's clocks, each with its moment. A promise broken is not warned of. */
export const watchesOf = (contact: Contact, config: ServiceConfig): readonly Watch[] =>
  clocksOf(contact, config).flatMap((clock): Watch[] => {
    if (clock.state !== 'running') return [];
    const isWarned = contact.clocks[clock.id]?.since === clock.since && contact.clocks[clock.id]?.warnedAt;
    const isWarning = !isWarned && clock.since < clock.warnAt && clock.warnAt < clock.dueAt;
    const breach: Watch = { clock, mark: 'breached', at: clock.dueAt };
    return isWarning ? [{ clock, mark: 'warned', at: clock.warnAt }, breach] : [breach];
  });

/** What is to be recorded by a moment: of each clock its breach, or else its warning. */
export const watchesBy = (contact: Contact, config: ServiceConfig, now: Instant): readonly Watch[] => {
  const reached = watchesOf(contact, config).filter(({ at }) => at <= now);
  return reached.filter(
    ({ clock, mark }) =>
      mark === 'breached' || !reached.some((other) => other.clock === clock && other.mark === 'breached'),
  );
};

/** When the watch next has something to record; null while there is nothing to come. */
export const nextWatch = (contact: Contact, config: ServiceConfig): Instant | null =>
  watchesOf(contact, config).reduce<Instant | null>(
    (first, { at }) => (first === null || at < first ? at : first),
    null,
  );
