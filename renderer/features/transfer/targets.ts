import { isOpenAt, nextOpening } from '../../../shared/domain/calendar/openings.ts';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { Queue } from '../../../shared/domain/config/queues.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { ownerOf } from '../../../shared/domain/contact/contact.ts';
import { calendarOf, destinationOf } from '../../../shared/domain/contact/transfer/target.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { handlesContacts } from '../../../shared/domain/policy.ts';
import type { TeamMember } from '../../../shared/domain/shift/team.ts';
import { contextOf, type World } from '../../feed/decisions.ts';
import { momentOf, type ScreenLanguage, timeOf } from '../../kit/moment.ts';
import type { Say } from '../../kit/words/useWords.ts';
import type { Target } from './target.ts';

type Here = { readonly now: Date; readonly language: ScreenLanguage; readonly say: Say };

/** Everywhere a contact could go from where it is: service lines, the unit's queues, and people. */
export function targetsFor(contact: Contact, known: World, here: Here): readonly Target[] {
  const { config, personById, person } = known.service;
  const context = contextOf(known, here.now);
  const queues = config.queues.filter(
    ({ name }) => destinationOf(contact, { kind: 'queue', queue: name }, false, context).ok,
  );
  const ofLines = queues
    .filter(({ line }) => line !== undefined)
    .map((queue) => queueTarget(queue, known, here));
  const ofUnit = queues
    .filter(({ line }) => line === undefined)
    .map((queue) => queueTarget(queue, known, here));
  const people = [...personById.values()]
    .filter(({ id }) => id !== person.id && id !== ownerOf(contact))
    .filter((each) => handlesContacts(each, config))
    .map((each) => personTarget(each, known, here))
    .sort((a, b) => Number(b.isReady) - Number(a.isReady));
  // A line's message queue is what a transfer leads to by default (R38).
  const messagesFirst = (a: Target, b: Target) => Number(isChat(a, config)) - Number(isChat(b, config));
  return [...ofLines.sort(messagesFirst), ...people, ...ofUnit];
}

const isChat = ({ code }: Target, { queues }: ServiceConfig): boolean =>
  queues.find(({ name }) => name === code)?.kind === 'CHAT';

function queueTarget(queue: Queue, { service, team }: World, { now, language, say }: Here): Target {
  const { config, personById } = service;
  const line = config.lines.find(({ id }) => id === queue.line);
  const topic = config.skills.items.find(({ id, of }) => of === 'queueTopic' && id === queue.topic);
  const name = line?.label[language] ?? topic?.label[language] ?? say('transfer.unitQueue');
  const labelParts = [
    name,
    say(`transfer.kind.${queue.kind}`),
    ...(queue.lang ? [say(`language.${queue.lang}`)] : []),
  ];
  const staff = staffOf(queue, { service, team });
  const isOpen = isOpenAt(calendarOf(queue, config), now, config.timeZone);
  return {
    key: `queue:${queue.name}`,
    kind: line ? 'line' : 'queue',
    wanted: { kind: 'queue', queue: queue.name },
    label: labelParts.join(', '),
    code: queue.name,
    facts: [
      say(line ? 'transfer.line' : 'transfer.unit'),
      hoursOf(queue, config, { now, language, say }),
      ...staffWords(staff, queue, say),
    ],
    isReady: isOpen && staff !== 0,
    also: Object.values(line?.label ?? topic?.label ?? {}).join(' '),
    eligibility: line?.eligibility ?? null,
    coordinator: line?.coordinator ? (personById.get(line.coordinator)?.name ?? line.coordinator) : null,
    languages: queue.lang ? [queue.lang] : [],
  };
}

/** How many are at work for a queue; null where nobody keeps count. */
function staffOf({ name }: Queue, { service, team }: Pick<World, 'service' | 'team'>): number | null {
  if (!service.config.flags.shifts || team === null) return null;
  return team.filter(
    ({ state, status, queues }) => state === 'active' && status !== 'OFFLINE' && queues.includes(name),
  ).length;
}

/** That nobody is there matters where the client would wait for them. */
function staffWords(count: number | null, { kind }: Queue, say: Say): readonly string[] {
  if (count === null || (count === 0 && kind === 'MESSAGE')) return [];
  return [count === 0 ? say('transfer.nobody') : say('transfer.staff', { count })];
}

/** A message is promised an answer; a live queue is open or opens. */
function hoursOf(queue: Queue, config: ServiceConfig, { now, language, say }: Here): string {
  if (queue.kind === 'MESSAGE')
    return say('transfer.answers', { count: config.promises.message.businessDays });
  const calendar = calendarOf(queue, config);
  const opening = nextOpening(calendar, now, config.timeZone);
  if (!opening) return say('transfer.always');
  const { timeZone } = config;
  return opening.from <= now
    ? say('transfer.openUntil', { at: timeOf(opening.to.toISOString(), language, timeZone) })
    : say('transfer.opens', {
        at: momentOf(opening.from.toISOString(), now.toISOString(), language, timeZone),
      });
}

function personTarget(person: Person, { service, team }: World, { language, say }: Here): Target {
  const { config } = service;
  const isOwnWorker = person.role === 'ownWorker';
  const member = team?.find(({ personId }) => personId === person.id);
  const presence = config.flags.shifts && team ? [say(`transfer.presence.${presenceOf(member)}`)] : [];
  const load = member && member.load.chats > 0 ? [say('transfer.chats', { count: member.load.chats })] : [];
  return {
    key: `person:${person.id}`,
    kind: 'person',
    wanted: { kind: 'person', personId: person.id },
    label: isOwnWorker ? say('transfer.ownWorker', { name: person.name }) : person.name,
    code: null,
    facts: [person.title[language], ...presence, ...load],
    isReady: member !== undefined && presenceOf(member) === 'AVAILABLE',
    also: `${person.name} ${Object.values(person.title).join(' ')}`,
    eligibility: null,
    coordinator: null,
    languages: person.languages,
  };
}

const presenceOf = (member: TeamMember | undefined) =>
  member === undefined ? 'AWAY' : member.state === 'break' ? 'BREAK' : member.status;
