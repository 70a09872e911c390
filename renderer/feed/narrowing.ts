import type { InboxFilter, UrgencyMark } from '../../shared/desktop/inboxViews.ts';
import { type Contact, isOpen } from '../../shared/domain/contact/contact.ts';
import { fold, foldWords } from '../../shared/kit/fold.ts';
import { queueLabel } from './queueLabel.ts';
import { comesFirst } from './views.ts';

/** How a list is narrowed: by what contacts are, and by words. */
export type Narrowing = { readonly filter: InboxFilter; readonly words: string };

export const isFiltered = ({ channels, queues, languages, urgency }: InboxFilter): boolean =>
  channels.length + queues.length + languages.length + urgency.length > 0;

export const isNarrowed = ({ filter, words }: Narrowing): boolean =>
  isFiltered(filter) || foldWords(words).length > 0;

/** How urgent a contact is, as a list is narrowed by it. */
export function urgencyMark(contact: Contact): UrgencyMark {
  const { urgency, report } = contact;
  if (!isOpen(contact)) return 'other';
  if (urgency?.level === 'URGENT' && urgency.handledAt === null) return 'urgent';
  if (report !== null && report.assessedAt === null) return 'report';
  return urgency?.isSuspected && urgency.level === null ? 'suspected' : 'other';
}

/** Contacts never change, they are followed by others: what a search reads is made once of each. */
const textOf = new WeakMap<Contact, string>();

/**
 * What a search reads of a contact: its name, number, queue and latest words. Who is protected is not found by name
 * (N1): whoever looks over a shoulder must not learn that they are here.
 */
function searchText(contact: Contact): string {
  const known = textOf.get(contact);
  if (known !== undefined) return known;
  const { name, safety, aliasNumber, lang, queue, lastMessage } = contact;
  const shown = safety === 'set' ? '' : (name ?? '');
  const made = fold(`${shown} ${aliasNumber} ${lang} ${queueLabel(queue)} ${lastMessage.preview ?? ''}`);
  textOf.set(contact, made);
  return made;
}

const holds = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** Whether a contact stays in a narrowed list: every kind that is named, and every word somewhere. */
export function createMatcher({ filter, words }: Narrowing): (contact: Contact) => boolean {
  const wanted = foldWords(words);
  const { channels, queues, languages, urgency } = filter;
  return (contact) =>
    holds(channels, contact.channel) &&
    holds(queues, contact.queue) &&
    holds(languages, contact.lang) &&
    (urgency.length === 0 || urgency.includes(urgencyMark(contact))) &&
    (wanted.length === 0 || wanted.every((word) => searchText(contact).includes(word)));
}

export type Narrowed = {
  readonly ids: readonly string[];
  /** Contacts of the list that nobody may overlook and the narrowing hides. */
  readonly hiddenUrgent: number;
};

/** A list narrowed, in its order; one that is not narrowed is the list itself. */
export function narrow(
  ids: readonly string[],
  contactOf: (id: string) => Contact | undefined,
  narrowing: Narrowing,
): Narrowed {
  if (!isNarrowed(narrowing)) return { ids, hiddenUrgent: 0 };
  const matches = createMatcher(narrowing);
  const kept: string[] = [];
  let hiddenUrgent = 0;
  for (const id of ids) {
    const contact = contactOf(id);
    if (!contact) continue;
    if (matches(contact)) kept.push(id);
    else if (comesFirst(contact)) hiddenUrgent += 1;
  }
  return { ids: kept, hiddenUrgent };
}
