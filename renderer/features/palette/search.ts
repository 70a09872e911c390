import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Action, ActionGroup } from '../../feed/actions.ts';
import type { Mirror } from '../../feed/mirror.ts';
import { contactOf } from '../../feed/mirror.ts';

export type Hit =
  | { readonly kind: 'action'; readonly action: Action; readonly label: string }
  | { readonly kind: 'contact'; readonly contact: Contact };

const MOST_CONTACTS = 8;

/** Whether every word asked for begins some word of the text. */
export function matchesWords(text: string, asked: string): boolean {
  const parts = text.toLowerCase().split(/[\s:,.]+/);
  return asked
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

const groups: readonly ActionGroup[] = ['contact', 'write', 'list', 'screen'];

/** What can be done now comes first; of that what is chosen most often, then what concerns the open contact. */
const weightOf = (action: Action, uses: Readonly<Record<string, number>>): number =>
  (action.reason() ? 10 : 0) + groups.indexOf(action.group) / 10 - Math.min(uses[action.id] ?? 0, 999) / 200;

/** Words each contact once, however often it is looked through: formatting ten thousand names takes its time. */
export function onceEach(wordsOf: (contact: Contact) => string): (contact: Contact) => string {
  const known = new WeakMap<Contact, string>();
  return (contact) => {
    const words = known.get(contact) ?? wordsOf(contact);
    known.set(contact, words);
    return words;
  };
}

/** What the palette offers for what was typed: actions first, then contacts by alias or last words. */
export function findHits(
  asked: string,
  actions: readonly Action[],
  labelOf: (action: Action) => string,
  mirror: Mirror,
  aliasOf: (contact: Contact) => string,
  uses: Readonly<Record<string, number>> = {},
): readonly Hit[] {
  const hits: Hit[] = [...actions]
    .sort((a, b) => weightOf(a, uses) - weightOf(b, uses))
    .map((action) => ({ kind: 'action' as const, action, label: labelOf(action) }))
    .filter(({ label }) => matchesWords(label, asked));
  if (!asked.trim()) return hits;
  let found = 0;
  for (const id of [...mirror.idsByView.all, ...mirror.idsByView.closed]) {
    const contact = contactOf(mirror, id);
    if (!contact) continue;
    const words = `${aliasOf(contact)} ${contact.lastMessage.preview ?? ''}`;
    if (!matchesWords(words, asked)) continue;
    hits.push({ kind: 'contact', contact });
    found += 1;
    if (found === MOST_CONTACTS) break;
  }
  return hits;
}
