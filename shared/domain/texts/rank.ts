import { foldWords } from '../../kit/fold.ts';
import type { CannedText } from '../config/guidance.ts';
import type { Contact } from '../contact/contact.ts';
import type { Language } from '../language.ts';

/** How many times each text has been used, by its id. */
export type Uses = Readonly<Record<string, number>>;

type Asked = {
  readonly contact: Pick<Contact, 'channel' | 'topic' | 'queue' | 'lang'>;
  /** What was typed after the slash; nothing asks for all. */
  readonly words: string;
  readonly uses: Uses;
  /** The language of the screen: a text is also found by the title that the list shows. */
  readonly screen: Language;
};

/**
 * The texts to offer in a contact, the likeliest first: those whose title begins with what was typed, then those whose
 * title or body holds words that begin so; of alike ones, those for the contact's topic or queue, then the most used.
 */
export function rankTexts(texts: readonly CannedText[], asked: Asked): readonly CannedText[] {
  const { contact, uses } = asked;
  const words = foldWords(asked.words);
  const suits = ({ topics, queues }: CannedText) =>
    topics.includes(contact.topic) || queues.includes(contact.queue) ? 0 : 1;
  return texts
    .filter(({ channels }) => channels.length === 0 || channels.includes(contact.channel))
    .map((text, order) => ({ text, order, far: distance(text, words, [contact.lang, asked.screen]) }))
    .filter(({ far }) => far < MISSED)
    .sort(
      (a, b) =>
        a.far - b.far ||
        suits(a.text) - suits(b.text) ||
        (uses[b.text.id] ?? 0) - (uses[a.text.id] ?? 0) ||
        a.order - b.order,
    )
    .map(({ text }) => text);
}

const MISSED = 9;

/** How far a text is from the words: 0 its title begins with them, 1 its title holds them, 2 its body does. */
function distance(text: CannedText, words: readonly string[], langs: readonly Language[]): number {
  if (words.length === 0) return 0;
  const holds = (folded: readonly string[]) =>
    words.every((word) => folded.some((each) => each.startsWith(word)));
  const titles = langs.map((lang) => foldWords(text.title[lang]));
  if (titles.some((title) => title[0]?.startsWith(words[0] ?? '') && holds(title))) return 0;
  if (titles.some(holds)) return 1;
  return langs.some((lang) => holds(foldWords(text.body[lang]))) ? 2 : MISSED;
}
