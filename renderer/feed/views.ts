import { type SortName, sortNames, type ViewName, viewNames } from '../../shared/desktop/inboxViews.ts';
import { kindOf } from '../../shared/domain/channel.ts';
import { wantedAt } from '../../shared/domain/clock/clocksOf.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import { type Contact, isOpen, isUnread, ownerOf, wokenSince } from '../../shared/domain/contact/contact.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import { isAskedOf, myPart } from './takingPart.ts';
import { isOfferedTo } from './transfers.ts';

/** Through whose eyes the contacts are sorted into views. */
export type Scope = {
  readonly me: string;
  readonly queues: ReadonlySet<string>;
  /** What promises are counted by; null before the gateway has told. */
  readonly config: ServiceConfig | null;
  /** When today began where the service is. */
  readonly dayStart: string;
};

/**
 * The queues a person answers: those of their shift where shifts are in use and one is under way; otherwise those
 * named for them, or every queue of a language they speak.
 */
export function queuesOf(
  person: Person,
  config: ServiceConfig,
  team: readonly TeamMember[] | null = null,
): ReadonlySet<string> {
  const shift = config.flags.shifts ? team?.find((each) => each.personId === person.id) : undefined;
  if (shift) return new Set(shift.queues);
  if (person.queues.length > 0) return new Set(person.queues);
  const spoken = config.queues.filter((queue) => !queue.lang || person.languages.includes(queue.lang));
  return new Set(spoken.map((queue) => queue.name));
}

/** Where a contact belongs. A queue holds what nobody has taken, and one's own, so that taking moves nothing. */
export function belongsTo(contact: Contact, scope: Scope): readonly ViewName[] {
  const ended = endedAt(contact);
  if (ended !== null) return ended >= scope.dayStart ? ['closed'] : [];
  const owner = ownerOf(contact);
  const isMine = owner === scope.me;
  const isOwnQuestion = contact.consultation?.askedBy === scope.me;
  const isInQueue = !isOwnQuestion && (isMine || owner === null) && scope.queues.has(contact.queue);
  const views: ViewName[] = ['all'];
  const isOffered = isOfferedTo(contact, scope);
  if (isMine || myPart(contact, scope.me) || (isOffered && contact.transfer?.to.kind === 'person'))
    views.push('mine');
  if (isInQueue || isOffered || myPart(contact, scope.me)) views.push('myQueues');
  if (isMine && isClientsTurn(contact)) views.push('waiting');
  if ((isMine || isInQueue) && isCallPending(contact)) views.push('callbacks');
  if (isConsulted(contact, scope.me) || isAskedOf(contact, scope.me) || (isInQueue && contact.consultation))
    views.push('consultations');
  return views;
}

const isConsulted = ({ consultation: asked, state }: Contact, me: string): boolean =>
  asked !== null &&
  (asked.askedBy === me || asked.answeredBy === me || ('owner' in state && state.owner === me));

/** When a contact ended, however it did; null while it is open. */
function endedAt({ state }: Contact): string | null {
  if (state.status === 'closed') return state.closure.at;
  return 'at' in state ? state.at : null;
}

/** A call that is owed: agreed on, or asked for and not yet agreed on. */
export const isCallPending = ({ callback, channel }: Contact): boolean =>
  callback
    ? callback.status === 'scheduled' || callback.status === 'attempting'
    : kindOf[channel] === 'CONTACT_REQUEST';

/** We have answered, everything is read, and nothing is owed from our side. */
const isClientsTurn = (contact: Contact): boolean =>
  contact.state.status === 'waiting' ||
  (contact.firstReplyAt !== null &&
    wokenSince(contact) === null &&
    contact.awaitingSince === null &&
    !isUnread(contact) &&
    !isCallPending(contact) &&
    contact.consultation === null);

/** What nobody may overlook: an urgent matter not yet handled, or a report whose urgency nobody has assessed. */
export const comesFirst = (contact: Contact): boolean =>
  isOpen(contact) &&
  ((contact.urgency?.level === 'URGENT' && contact.urgency.handledAt === null) ||
    (contact.report !== null && contact.report.assessedAt === null));

const FAR = 1e14;
const FIRST = -1e14;

/**
 * What sorts a list by promise: the urgent first; then those who want somebody, by when their first clock aims to be
 * met (section 3); then the rest by latest activity.
 */
export function rankOf(contact: Contact, config: ServiceConfig | null): number {
  const ended = endedAt(contact);
  if (ended !== null) return FAR - Date.parse(ended);
  const wanted = config ? wantedAt(contact, config) : contact.awaitingSince;
  if (comesFirst(contact)) return FIRST + Date.parse(wanted ?? contact.queuedAt);
  return wanted ? Date.parse(wanted) : FAR - Date.parse(contact.lastMessage.at);
}

export type Ranks = Readonly<Record<SortName, number>>;

/** A contact's place by each of the orders: the smaller, the earlier. */
export function ranksOf(contact: Contact, config: ServiceConfig | null): Ranks {
  const latest = [contact.lastMessage.at, contact.queuedAt, endedAt(contact) ?? ''].reduce((one, other) =>
    one > other ? one : other,
  );
  return {
    promise: rankOf(contact, config),
    arrival: Date.parse(contact.receivedAt),
    latest: -Date.parse(latest),
  };
}

export type IdsByView = Readonly<Record<ViewName, readonly string[]>>;
export type IdsBySort = Readonly<Record<SortName, IdsByView>>;

/** A value for each view, for each order. */
export const eachView = <T>(make: (view: ViewName) => T): Record<ViewName, T> =>
  Object.fromEntries(viewNames.map((view) => [view, make(view)])) as Record<ViewName, T>;
export const eachSort = <T>(make: (sort: SortName) => T): Record<SortName, T> =>
  Object.fromEntries(sortNames.map((sort) => [sort, make(sort)])) as Record<SortName, T>;

export type Counts = {
  /** Clients who wait for an answer from me, or from anyone in my queues. */
  readonly unanswered: number;
  /** Contacts of mine or in my queues with something nobody has read. */
  readonly unread: number;
  /** Urgent matters of today, whosever they are, and how many of them have been handled (R45). */
  readonly urgent: number;
  readonly urgentHandled: number;
};
export const noCounts: Counts = { unanswered: 0, unread: 0, urgent: 0, urgentHandled: 0 };

/** The counts when one contact's part of them has changed. */
export const recount = (counts: Counts, lost: Counts, gained: Counts): Counts => ({
  unanswered: counts.unanswered + gained.unanswered - lost.unanswered,
  unread: counts.unread + gained.unread - lost.unread,
  urgent: counts.urgent + gained.urgent - lost.urgent,
  urgentHandled: counts.urgentHandled + gained.urgentHandled - lost.urgentHandled,
});

const isMyConcern = (contact: Contact, scope: Scope): boolean => {
  const owner = ownerOf(contact);
  if (contact.consultation?.askedBy === scope.me) return false;
  return isOpen(contact) && (owner === scope.me || (owner === null && scope.queues.has(contact.queue)));
};

/** What one contact adds to the counts. */
export function countOf(contact: Contact | undefined, scope: Scope): Counts {
  const counts = contact && isMyConcern(contact, scope);
  const handledAt = contact?.urgency?.level === 'URGENT' ? contact.urgency.handledAt : undefined;
  const isHandled = handledAt !== undefined && handledAt !== null && handledAt >= scope.dayStart;
  const isOwed = contact !== undefined && handledAt === null && isOpen(contact);
  return {
    unanswered: counts && contact.awaitingSince ? 1 : 0,
    unread: counts && isUnread(contact) ? 1 : 0,
    urgent: isHandled || isOwed ? 1 : 0,
    urgentHandled: isHandled ? 1 : 0,
  };
}
