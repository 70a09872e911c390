import { dayOf } from '../../../shared/domain/calendar/wallClock.ts';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { nextCall, type Round } from '../../../shared/domain/contact/callback/attempts.ts';
import { callingHours, slotFrom } from '../../../shared/domain/contact/callback/slots.ts';
import type { Slot } from '../../../shared/domain/contact/parts/callback.ts';
import { MINUTE } from '../../../shared/kit/time.ts';

/** A day on which the client may be called: its whole remaining calling time first, then each beginning on the grid. */
export type CallDay = { readonly day: string; readonly spans: readonly Slot[] };

/** How many days of calls are offered to choose from. */
const DAYS = 10;

/** The times that the rules allow for the next call (R29), by day, from the earliest on. */
export function callDays(round: Round, config: ServiceConfig, now: string): readonly CallDay[] {
  const length = config.callback.slotMinutes * MINUTE;
  let { from } = nextCall({ ...round, isBooked: false }, config, now);
  const days: CallDay[] = [];
  while (days.length < DAYS) {
    const { from: begins, to } = slotFrom(config, from);
    const opening = callingHours(config, begins);
    const spans: Slot[] = [];
    for (let at = opening.from.getTime(); at + length <= opening.to.getTime(); at += length)
      if (at >= Date.parse(from)) spans.push(span(at, at + length));
    const first = spans[0];
    if (first) {
      // A time that begins this very moment would be past before it is sent.
      const begin = begins > now ? begins : first.from;
      days.push({ day: dayOf(first.from, config.timeZone), spans: [{ from: begin, to }, ...spans] });
    }
    from = to;
  }
  return days;
}

const span = (from: number, to: number): Slot => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

export const spanKey = ({ from, to }: Slot): string => `${from}/${to}`;

/** What was chosen of the days, or else what is proposed: the first day's whole time. */
export function chosenSpan(
  days: readonly CallDay[],
  { day, span: key }: { readonly day: string | null; readonly span: string | null },
): { readonly day: CallDay | undefined; readonly span: Slot | undefined; readonly isProposed: boolean } {
  const chosen = days.find((each) => each.day === day) ?? days[0];
  const found = chosen?.spans.find((each) => spanKey(each) === key) ?? chosen?.spans[0];
  return { day: chosen, span: found, isProposed: chosen === days[0] && found === chosen?.spans[0] };
}
