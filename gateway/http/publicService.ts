import { isOpenAt, nextOpening } from '../../shared/domain/calendar/openings.ts';
import { clientChannels, needsIdentity } from '../../shared/domain/channel.ts';
import { isInUse } from '../../shared/domain/channelInUse.ts';
import type { Weekday } from '../../shared/domain/config/calendars.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import { maxBytes } from '../../shared/domain/config/operations.ts';
import type { OpeningHours, PublicService } from '../../shared/protocol/publicService.ts';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What anyone may know of the service, at a moment. `canIdentify`: an identity provider stands behind the gateway. */
export function toPublicService(config: ServiceConfig, now: Date, canIdentify: boolean): PublicService {
  const { calendars, callback, promises } = config;
  const hoursOf = (name: string) => openingHours(config, calendars[name] ?? calendars.chat, now);
  const calendarOf = (id: string) => config.channels.find((each) => each.id === id)?.calendar ?? 'chat';
  const channels = clientChannels
    .filter((id) => isInUse(config, id, now.toISOString()))
    .filter((id) => canIdentify || !needsIdentity(id))
    .map((id) => ({ id, hours: hoursOf(calendarOf(id)) }));
  return {
    organisation: config.organisation.name,
    unit: config.organisation.unit,
    languages: config.languages,
    topics: config.topics.flatMap(({ id, label, offered, subtopics }) =>
      offered ? [{ id, label, subtopics: subtopics.map(toChoice) }] : [],
    ),
    hours: hoursOf(calendarOf('CHAT_ANON')),
    channels,
    canIdentify,
    callback: {
      hours: hoursOf(callback.calendar),
      businessDays: callback.firstAttemptBusinessDays,
      attempts: callback.attempts,
    },
    messageBusinessDays: promises.message.businessDays,
    contactBy: config.contactBy.flatMap(({ code, label, organisation }) =>
      organisation === 'required' ? [] : [{ code, label }],
    ),
    regions: config.regions.map(toChoice),
    hasInterpreter: config.interpreter,
    emergency: config.emergency,
    reopenDays: config.reopenDays,
    survey: config.flags.survey
      ? { scale: config.survey.scale, items: config.survey.items.map(toChoice) }
      : null,
    files: config.flags.files
      ? { types: config.files.types, maxBytes: maxBytes(config.files), perMessage: config.files.perMessage }
      : null,
    now: now.toISOString(),
  };
}

const toChoice = ({ id, label }: PublicService['regions'][number]) => ({ id, label });

function openingHours(
  { timeZone }: ServiceConfig,
  calendar: ServiceConfig['calendars']['chat'],
  now: Date,
): OpeningHours {
  const isOpen = isOpenAt(calendar, now, timeZone);
  const opening = nextOpening(calendar, now, timeZone);
  return {
    weekly: 'always' in calendar ? null : week.map((day) => calendar.weekly[day] ?? []),
    isOpen,
    opensAt: opening && !isOpen ? opening.from.toISOString() : null,
    closesAt: opening && isOpen ? opening.to.toISOString() : null,
    timeZone,
  };
}
