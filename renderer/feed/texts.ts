import type { CannedText } from '../../shared/domain/config/guidance.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../shared/domain/contact/length.ts';
import { fill, firstUnfilled } from '../../shared/domain/texts/fill.ts';
import { rankTexts } from '../../shared/domain/texts/rank.ts';
import { insertText } from '../kit/caret.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import type { Desk } from './desk.ts';
import { requestFocus } from './place.ts';
import { reasonAgainst, selectedContact } from './steps.ts';

const usageOf = (id: string) => `text.${id}`;

/** The texts that a contact may be answered with, found by words, the likeliest first. */
export function textsFor(desk: Desk, contact: Contact, words: string): readonly CannedText[] {
  const { service } = desk.feed.store.getState();
  const { uses, language } = desk.settings.store.getState();
  const counted = (service?.config.cannedTexts ?? []).map(({ id }) => [id, uses[usageOf(id)] ?? 0] as const);
  return rankTexts(service?.config.cannedTexts ?? [], {
    contact,
    words,
    uses: Object.fromEntries(counted),
    screen: language,
  });
}

/** A text as it would be sent to a contact: in the contact's language, filled in as far as is known. */
export function filledText({ feed }: Desk, contact: Contact, text: CannedText): string {
  const { service } = feed.store.getState();
  if (!service) return '';
  return fill(text.body[contact.lang], contact.lang, { ...service, contact });
}

/** Remembers that a text was used: what is used most is offered first. */
export function countUse({ settings }: Desk, text: CannedText): void {
  const { uses } = settings.store.getState();
  const id = usageOf(text.id);
  settings.change({ uses: { ...uses, [id]: (uses[id] ?? 0) + 1 } });
}

/** Why words cannot go to a client as they are: something in them was left to be filled in. */
export function reasonUnfilled(text: string): Phrase | null {
  const left = firstUnfilled(text);
  return left && { id: 'reason.unfilled', values: { mark: left.mark } };
}

/** Puts the keyboard on what is left to be filled in, from a place of the field on; false where nothing is. */
export function selectUnfilled(field: HTMLTextAreaElement, from = 0): boolean {
  const left = firstUnfilled(field.value.slice(from));
  if (!left) return false;
  field.focus();
  field.setSelectionRange(from + left.at, from + left.at + left.mark.length);
  return true;
}

/** Writes a text into a field as if typed, what is left open in it selected; says so where it would be too long. */
export function writeInto(
  desk: Desk,
  field: HTMLTextAreaElement,
  text: string,
  from: number,
  to: number,
): boolean {
  if (field.value.length - (to - from) + text.length > MESSAGE_LENGTH) {
    desk.announcer.say('problem', { id: 'texts.tooLong' });
    return false;
  }
  insertText(field, text, from, to);
  if (firstUnfilled(text)) selectUnfilled(field, from);
  return true;
}

/** Asks the composer to take words into the reply where its caret stands; says why it cannot. */
export function insertIntoReply(desk: Desk, text: string): boolean {
  const reason = reasonAgainst(desk, selectedContact(desk), 'send');
  if (reason) {
    desk.announcer.say('problem', reason);
    return false;
  }
  desk.place.setState({ mode: 'reply', pane: 'conversation', insertion: text });
  requestFocus(desk.place, 'composer');
  return true;
}
