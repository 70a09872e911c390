import { wantedAt } from '../../shared/domain/clock/clocksOf.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import { type Contact, isOpen, isUnread, ownerOf } from '../../shared/domain/contact/contact.ts';
import type { Person } from '../../shared/domain/person.ts';

export const viewNames = ['mine', 'myQueues', 'all', 'closed'] as const;
export type ViewName = (typeof viewNames)[number];

/** Through whose eyes the contacts are sorted into views. */
export type Scope = {
  readonly me: string;
  readonly queues: ReadonlySet<string>;
  /** What promises are counted by; null before the gateway has told. */
  readonly config: ServiceConfig | null;
  /** When today began where the service is. */
  readonly dayStart: string;
};

/** The queues a person answers: those named for them, otherwise every queue of a language they speak. */
export function queuesOf(person: Person, config: ServiceConfig): ReadonlySet<string> {
  if (person.queues.length > 0) return new Set(person.queues);
  const spoken = config.queues.filter((queue) => !queue.lang || person.languages.includes(queue.lang));
  return new Set(spoken.map((queue) => queue.name));
}

/** Where a contact belongs. A queue holds what nobody has taken, and one's own, so that taking moves nothing. */
export function belongsTo(contact: Contact, scope: Scope): readonly ViewName[] {
  const { state } = contact;
  if (state.status === 'closed') return state.closure.at >= scope.dayStart ? ['closed'] : [];
  if (state.status === 'abandoned') return state.at >= scope.dayStart ? ['closed'] : [];
  const owner = ownerOf(contact);
  const isMine = owner === scope.me;
  const views: ViewName[] = ['all'];
  if (isMine) views.push('mine');
  if ((isMine || owner === null) && scope.queues.has(contact.queue)) views.push('myQueues');
  return views;
}

const FAR = 1e14;

/**
 * What sorts a list: those who want somebody by when their first clock aims to be met (section 3), then the rest by
 * latest activity.
 */
export function rankOf(contact: Contact, config: ServiceConfig | null): number {
  const { state } = contact;
  if (!isOpen(contact)) {
    const at = state.status === 'closed' ? state.closure.at : 'at' in state ? state.at : '';
    return FAR - Date.parse(at);
  }
  const wanted = config ? wantedAt(contact, config) : contact.awaitingSince;
  return wanted ? Date.parse(wanted) : FAR - Date.parse(contact.lastMessage.at);
}

export type Counts = {
  /** Clients who wait for an answer from me, or from anyone in my queues. */
  readonly unanswered: number;
  /** Contacts of mine or in my queues with something nobody has read. */
  readonly unread: number;
};

const isMyConcern = (contact: Contact, scope: Scope): boolean => {
  const owner = ownerOf(contact);
  return isOpen(contact) && (owner === scope.me || (owner === null && scope.queues.has(contact.queue)));
};

/** What one contact adds to the counts. */
export function countOf(contact: Contact | undefined, scope: Scope): Counts {
  const counts = contact && isMyConcern(contact, scope);
  return {
    unanswered: counts && contact.awaitingSince ? 1 : 0,
    unread: counts && isUnread(contact) ? 1 : 0,
  };
}
