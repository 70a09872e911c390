import { assertNever } from '../../kit/assertNever.ts';
import type { Instant } from '../../kit/time.ts';
import type { ServiceConfig } from '../config/config.ts';
import type { StatutoryClock } from '../config/promises.ts';
import type { Contact } from '../contact/contact.ts';
import type { Times } from './clock.ts';
import { endOf, type Run } from './run.ts';
import { sameDay, sameOrNextBusinessDay, withinBusinessDays, withinMonths } from './times.ts';

/** Terms that law sets (section 3): one run of each that concerns the contact, from its receipt. */
export const statutoryRuns = (contact: Contact, config: ServiceConfig): Run[] =>
  config.statutoryClocks
    .filter((rule) => concerns(rule, contact))
    .map((rule) => ({
      id: rule.id,
      act: rule.act,
      since: contact.receivedAt,
      ...endingOf(rule, contact),
      times: (start) => timesOf(rule, start, contact, config),
    }));

/** Whether a term concerns a contact: by how it came in, by its topic, and by its client group. */
function concerns({ channels, topics, groups }: StatutoryClock, { intake, topic }: Contact): boolean {
  const { channel, group } = intake;
  return (
    (!channels || channels.includes(channel)) &&
    (!topics || topics.includes(topic)) &&
    (!groups || (group !== null && groups.includes(group)))
  );
}

function timesOf(
  { target, urgent }: StatutoryClock,
  since: Instant,
  contact: Contact,
  { promises, calendars, timeZone }: ServiceConfig,
): Times {
  if (urgent && contact.urgency?.level === 'URGENT') return sameOrNextBusinessDay(since, timeZone);
  switch (target.kind) {
    case 'immediately': {
      // The law names no hour. From the first moment it is what to do next; it is broken when the day is over [D].
      const calendar = calendars[promises.urgent.calendar] ?? calendars.chat;
      return { ...sameDay(calendar, since, timeZone), warnAt: since, targetAt: since };
    }
    case 'businessDays':
      return withinBusinessDays(since, target.n, timeZone, 1);
    case 'months':
      return withinMonths(since, target.n, timeZone);
    default:
      return assertNever(target);
  }
}

/**
 * What ends a term here. A needs assessment starts, or is decided against, by closing; whether one becomes ready, or
 * an application that was not decided here is decided, the client system knows: those clocks then end void.
 */
function endingOf({ metBy }: StatutoryClock, contact: Contact): Pick<Run, 'metAt' | 'isOver'> {
  const end = endOf(contact);
  const closedAt = end?.isServed ? end.at : null;
  const met = (metAt: Instant | null) => ({ metAt, isOver: metAt === null && end !== null });
  switch (metBy) {
    case 'urgencyAssessed':
      return met(contact.report?.assessedAt ?? closedAt);
    case 'assessmentStarted':
      return met(closedAt);
    case 'assessmentReady':
      return met(null);
    case 'decisionMade':
      return met(contact.closures.at(-1)?.resolution === 'DECISION' ? closedAt : null);
    default:
      return assertNever(metBy);
  }
}
