import { noFilter } from '../../../shared/desktop/inboxViews.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { foldWords, matchesWords } from '../../../shared/kit/fold.ts';
import type { Action, ActionGroup } from '../../feed/actions.ts';
import type { Mirror } from '../../feed/mirror.ts';
import { contactOf } from '../../feed/mirror.ts';
import { createMatcher } from '../../feed/narrowing.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** What the palette can always offer; made once while it is open, so that a letter typed asks no rule anew. */
export type Offer =
  | ({ readonly kind: 'action'; readonly key: string; readonly action: Action } & Worded)
  | ({ readonly kind: 'queue'; readonly key: string; readonly name: string } & Worded)
  | ({
      readonly kind: 'colleague';
      readonly key: string;
      readonly personId: string;
      readonly action: Action;
    } & Worded);
export type Worded = {
  readonly label: string;
  /** What it is also found by. */
  readonly also?: string;
  /** A second line: what choosing it does, or why it cannot be chosen now. */
  readonly note: string | null;
  readonly isAvailable: boolean;
};
export type Hit = Offer | { readonly kind: 'contact'; readonly key: string; readonly contact: Contact };

const MOST_CONTACTS = 8;

const groups: readonly ActionGroup[] = ['contact', 'write', 'list', 'screen'];

/** What can be done now comes first; of that what is chosen most often, then what concerns the open contact. */
const weightOf = (action: Action, isAvailable: boolean, uses: Readonly<Record<string, number>>): number =>
  (isAvailable ? 0 : 10) + groups.indexOf(action.group) / 10 - Math.min(uses[action.id] ?? 0, 999) / 200;

/** The actions as they can be done now, each with its name and, where it cannot be, its reason. */
export function offerActions(
  actions: readonly Action[],
  labelOf: (action: Action) => string,
  put: (reason: Phrase) => string,
  uses: Readonly<Record<string, number>>,
): readonly Offer[] {
  return actions
    .map((action) => {
      const reason = action.reason();
      return { action, reason, weight: weightOf(action, reason === null, uses) };
    })
    .sort((a, b) => a.weight - b.weight)
    .map(({ action, reason }) => ({
      kind: 'action',
      key: action.id,
      action,
      label: labelOf(action),
      note: reason && put(reason),
      isAvailable: reason === null,
    }));
}

/**
 * Searches what is offered. Nothing typed shows the actions alone; else every word begins a word of an offer's name, or
 * stands in a contact's number, name, queue or latest words as in the list's own search.
 */
export function createSearch(offers: readonly Offer[]): (asked: string, mirror: Mirror) => readonly Hit[] {
  const wordsOf = new Map(offers.map((offer) => [offer, foldWords(`${offer.label} ${offer.also ?? ''}`)]));
  const actions = offers.filter(({ kind }) => kind === 'action');
  return (asked, mirror) => {
    const words = foldWords(asked);
    if (words.length === 0) return actions;
    const found = offers.filter((offer) => matchesWords(wordsOf.get(offer) ?? [], words));
    return [...found, ...contactsIn(mirror, asked)];
  };
}

function contactsIn(mirror: Mirror, words: string): readonly Hit[] {
  const matches = createMatcher({ filter: noFilter, words });
  const hits: Hit[] = [];
  for (const id of [...mirror.idsByView.all, ...mirror.idsByView.closed]) {
    const contact = contactOf(mirror, id);
    if (!contact || !matches(contact)) continue;
    hits.push({ kind: 'contact', key: id, contact });
    if (hits.length === MOST_CONTACTS) break;
  }
  return hits;
}
