import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kit/result.ts';
import { isOpenAt } from '../../calendar/openings.ts';
import { isLiveChat, kindOf, type QueueKind } from '../../channel.ts';
import type { Calendar } from '../../config/calendars.ts';
import type { ServiceConfig } from '../../config/config.ts';
import type { Queue } from '../../config/queues.ts';
import { type Person, personId } from '../../person.ts';
import { seesWholeUnit } from '../../policy.ts';
import { type Contact, isStronglyIdentified } from '../contact.ts';
import type { TransferTarget } from '../parts/transfer.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';

/** Where someone wants a contact to go: a queue by name, a service line, or one person (own worker, R19). */
export const wantedTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queue'), queue: z.string().max(80) }),
  z.object({ kind: z.literal('line'), line: z.string().max(40) }),
  z.object({ kind: z.literal('person'), personId }),
]);
export type WantedTarget = z.infer<typeof wantedTarget>;

export type Destination = {
  readonly to: TransferTarget;
  /** The chat ends, and goes on as a non-urgent message (R38). */
  readonly isConverted: boolean;
  /** It leaves the unit for a service line (R40). */
  readonly isOutside: boolean;
};

/**
 * The queue that a wish leads to, and as what the contact goes on. A chat becomes a message, unless it is asked to
 * stay one and the target has a chat queue that is open and staffed. The client of an unidentified chat could not be
 * reached by message, so within the unit such a chat stays a chat.
 */
export function destinationOf(
  contact: Contact,
  wanted: WantedTarget,
  keepsChat: boolean,
  context: DecideContext,
): Result<Destination, ContactRefusal> {
  const { config, people } = context;
  switch (wanted.kind) {
    case 'queue': {
      const queue = config.queues.find(({ name }) => name === wanted.queue);
      const found = queue && queue.name !== contact.queue ? fitting(contact, queue, context) : null;
      if (!found) return refuse({ code: 'UnknownCode', field: 'to' });
      if (found === 'unfit') return refuse({ code: 'WrongChannel' });
      const { name, line } = found;
      const to: TransferTarget = line ? { kind: 'line', line, queue: name } : { kind: 'queue', queue: name };
      return ok({ to, isConverted: isConversion(contact, found), isOutside: line !== undefined });
    }
    case 'line': {
      const queues = config.queues.filter(({ line }) => line === wanted.line);
      const chat = queues.find(({ kind }) => kind === 'CHAT');
      const isKept = isLiveChat(contact.channel) && keepsChat && chat && isAnswered(chat, context);
      const kinds: QueueKind[] = isLiveChat(contact.channel)
        ? ['MESSAGE']
        : [kindOf[contact.channel], 'MESSAGE'];
      const queue = isKept ? chat : firstOf(queues, kinds);
      if (!queue) return refuse({ code: 'UnknownCode', field: 'to' });
      const to = { kind: 'line', line: wanted.line, queue: queue.name } as const;
      return ok({ to, isConverted: isConversion(contact, queue), isOutside: true });
    }
    case 'person': {
      const person = people(wanted.personId);
      if (!person) return refuse({ code: 'UnknownCode', field: 'to' });
      const isOutside = !seesWholeUnit(person, config);
      const queue = queueFor(contact, person, keepsChat, isOutside, context);
      const to = { kind: 'person', personId: person.id, queue: queue?.name ?? contact.queue } as const;
      return ok({ to, isConverted: queue !== undefined && isConversion(contact, queue), isOutside });
    }
  }
}

const isConversion = ({ channel }: Contact, { kind }: Queue): boolean =>
  isLiveChat(channel) && kind === 'MESSAGE';

const firstOf = (queues: readonly Queue[], kinds: readonly QueueKind[]): Queue | undefined =>
  kinds.map((kind) => queues.find((each) => each.kind === kind)).find((each) => each !== undefined);

/** Open and staffed (R38): a line by its own calendar, the unit by the chat's. */
function isAnswered(queue: Queue, { config, now, shifts }: DecideContext): boolean {
  const needs = config.transfer.chatKeptIf;
  const isOpen = isOpenAt(calendarOf(queue, config), new Date(now), config.timeZone);
  return (
    (isOpen || !needs.includes('targetOpen')) &&
    (shifts.staffOf(queue.name).length > 0 || !needs.includes('targetStaffed'))
  );
}

/** When a queue is served: a line's own calendar, otherwise that of its kind. */
export function calendarOf(
  queue: Queue | undefined,
  { lines, calendars, channels }: ServiceConfig,
): Calendar {
  const id = queue?.line
    ? lines.find((each) => each.id === queue.line)?.calendar
    : queue?.kind === 'CHAT'
      ? channels.find((each) => isLiveChat(each.id))?.calendar
      : undefined;
  return (id && calendars[id]) || calendars.chat;
}

/** The queue itself, or where it takes only what the contact is not (yet), the one beside it. */
function fitting(contact: Contact, queue: Queue, context: DecideContext): Queue | 'unfit' | null {
  const { channel } = contact;
  if (isLiveChat(channel) && queue.kind === 'CHAT') {
    const mustStay = queue.line === undefined && !isStronglyIdentified(contact);
    return mustStay || isAnswered(queue, context) ? queue : (besideOf(queue, context.config) ?? null);
  }
  const isMessage = queue.kind === 'MESSAGE' && (isLiveChat(channel) || queue.line !== undefined);
  return isMessage || queue.kind === kindOf[channel] ? queue : 'unfit';
}

/** The message queue that stands beside a chat queue: of the same line, or the same topic and language. */
export function besideOf(queue: Queue, { queues }: ServiceConfig): Queue | undefined {
  return queues.find(
    ({ kind, line, topic, lang, general }) =>
      kind === 'MESSAGE' &&
      line === queue.line &&
      (line !== undefined || (topic === queue.topic && lang === queue.lang && general === queue.general)),
  );
}

/** A person's offer stands in a queue of theirs; a colleague's in the one where the contact is. */
function queueFor(
  contact: Contact,
  person: Person,
  keepsChat: boolean,
  isOutside: boolean,
  { config, now, shifts }: DecideContext,
): Queue | undefined {
  const here = config.queues.find(({ name }) => name === contact.queue);
  const isChat = isLiveChat(contact.channel);
  if (isOutside) {
    const theirs = config.queues.filter(({ name }) => person.queues.includes(name));
    const own = firstOf(theirs, isChat ? ['MESSAGE'] : [kindOf[contact.channel], 'MESSAGE']);
    return own ?? (here && isChat ? besideOf(here, config) : here);
  }
  if (!here || !isChat) return here;
  const isOpen = isOpenAt(calendarOf(here, config), new Date(now), config.timeZone);
  const isKept = (keepsChat && isOpen && shifts.isOnShift(person.id)) || !isStronglyIdentified(contact);
  return isKept ? here : besideOf(here, config);
}
