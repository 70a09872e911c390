import { isOpenAt } from '../../shared/domain/calendar/openings.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import { type OpenCommand, unsaid } from '../../shared/domain/contact/open.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { MINUTE } from '../../shared/kit/time.ts';
import type { OpenContactRequest } from '../../shared/protocol/api/contacts.ts';
import type { ApiRefusal } from '../../shared/protocol/api/problem.ts';

/** What a hand-in says of the contact to be opened: all of the command but its ids and number. */
export type HandIn = Omit<OpenCommand, 'id' | 'commandId' | 'aliasNumber'>;

/** How far another system's clock may be ahead of ours. */
const LENIENCE = 5 * MINUTE;

/**
 * What another system hands in, in the codes of this configuration. Pure. An entry point sets the topic where none is
 * given (R3); a region may be named by its key in the phone's menu (R12).
 */
export function toHandIn(
  config: ServiceConfig,
  request: OpenContactRequest,
  now: Date,
): Result<HandIn, ApiRefusal> {
  const { channel, lang, subtopic, contactBy, group } = request;
  const entryPoint = config.entryPoints.find(({ id }) => id === request.entryPoint);
  const region = config.regions.find(({ id, key }) => id === request.region || key === request.region);
  const topicId = request.topic ?? entryPoint?.topic ?? 'en_tieda';
  const topic = config.topics.find(({ id }) => id === topicId);
  const knows = (list: readonly { code: string }[], code: string | undefined): boolean =>
    code === undefined || list.some((each) => each.code === code);

  const unknown: [string, boolean][] = [
    ['entryPoint', request.entryPoint === undefined || entryPoint !== undefined],
    ['region', request.region === undefined || region !== undefined],
    ['topic', topic !== undefined],
    ['subtopic', subtopic === undefined || topic?.subtopics.some(({ id }) => id === subtopic) === true],
    ['contactBy', knows(config.contactBy, contactBy)],
    ['group', knows(config.groups, group)],
  ];
  const field = unknown.find(([, isKnown]) => !isKnown)?.[0];
  if (field) return refuse({ code: 'UnknownCode', field });
  const wrong = whenWrong(config, request, now);
  if (wrong) return refuse({ code: 'BadRequest', issues: [wrong] });

  return ok({
    ...unsaid,
    verb: 'open',
    channel,
    lang,
    topic: topicId,
    intake: {
      ...unsaid.intake,
      subtopic: subtopic ?? null,
      entryPoint: entryPoint?.id ?? null,
      region: region?.id ?? null,
      contactBy: contactBy ?? null,
      group: group ?? null,
      isKnownClient: request.isKnownClient ?? null,
      needsInterpreter: request.needsInterpreter ?? false,
    },
    text: 'text' in request ? (request.text ?? null) : null,
    details: 'details' in request ? (request.details ?? null) : null,
    receivedAt: 'receivedAt' in request ? (request.receivedAt ?? null) : null,
    transcript: 'transcript' in request ? (request.transcript ?? null) : null,
    slot: 'slot' in request ? request.slot : null,
  });
}

/** Which moment cannot be: nothing was received in the future, and nobody is called in the past or when closed (R29). */
function whenWrong(
  { calendars, callback, timeZone }: ServiceConfig,
  request: OpenContactRequest,
  now: Date,
): { path: string; problem: string } | null {
  const latest = new Date(now.getTime() + LENIENCE).toISOString();
  if ('receivedAt' in request && request.receivedAt && new Date(request.receivedAt).toISOString() > latest)
    return { path: 'receivedAt', problem: 'in_the_future' };
  if (!('slot' in request)) return null;
  const [from, to] = [new Date(request.slot.from), new Date(request.slot.to)];
  const hours = calendars[callback.calendar] ?? calendars.callback;
  if (to <= from || from <= now) return { path: 'slot', problem: 'not_ahead' };
  const isOpen = isOpenAt(hours, from, timeZone) && isOpenAt(hours, new Date(to.getTime() - 1), timeZone);
  return isOpen ? null : { path: 'slot', problem: 'outside_hours' };
}
