import { isOpenAt, nextOpening } from '../../shared/domain/calendar/openings.ts';
import type { Weekday } from '../../shared/domain/config/calendars.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { PublicService } from '../../shared/protocol/citizen.ts';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What anyone may know of the service, at a moment. */
export function toPublicService(config: ServiceConfig, now: Date): PublicService {
  const { chat } = config.calendars;
  const isOpen = isOpenAt(chat, now, config.timeZone);
  const opening = nextOpening(chat, now, config.timeZone);
  return {
    organisation: config.organisation.name,
    unit: config.organisation.unit,
    languages: config.languages,
    topics: config.topics.flatMap(({ id, label, offered }) => (offered ? [{ id, label }] : [])),
    hours: {
      weekly: 'always' in chat ? null : week.map((day) => chat.weekly[day] ?? []),
      isOpen,
      opensAt: opening && !isOpen ? opening.from.toISOString() : null,
      closesAt: opening && isOpen ? opening.to.toISOString() : null,
      timeZone: config.timeZone,
    },
    emergency: config.emergency,
    reopenDays: config.reopenDays,
    now: now.toISOString(),
  };
}
