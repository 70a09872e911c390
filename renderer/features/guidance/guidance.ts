import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { addressOf, type CannedText } from '../../../shared/domain/config/guidance.ts';
import type { Line } from '../../../shared/domain/config/queues.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { foldWords, holdsWords } from '../../../shared/kit/fold.ts';

/** An address that a client can be given, or that helps whoever answers. */
export type Link = {
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly url: string;
  /** What a reply is given of it, in the contact's language; null of what is for professionals. */
  readonly words: string | null;
};

export type Guidance = {
  readonly links: readonly Link[];
  readonly elsewhere: readonly Link[];
  readonly handbooks: readonly Link[];
  readonly lines: readonly Line[];
};

type Asked = {
  readonly config: ServiceConfig;
  readonly contact: Pick<Contact, 'topic' | 'lang' | 'intake'>;
  readonly screen: Language;
  /** What is looked for; nothing shows what is for the topic. */
  readonly words: string;
};

/**
 * What helps with a contact (R11, R57, R63, R75): the links and service lines of its topic first, those of any topic
 * after them; those of other topics only where they are looked for.
 */
export function guidanceFor({ config, contact, screen, words }: Asked): Guidance {
  const asked = foldWords(words);
  const isLooking = asked.length > 0;
  const nearness = (topics: readonly string[]) =>
    topics.includes(contact.topic) ? 0 : topics.length === 0 ? 1 : 2;
  const near = <T extends { readonly topics: readonly string[] }>(list: readonly T[]): readonly T[] =>
    [0, 1, 2].flatMap((step) => list.filter(({ topics }) => nearness(topics) === step));
  const shown = (links: readonly Link[]) =>
    links.filter(({ title, detail, words: told }) => holdsWords(asked, title, detail, told));
  const { group } = contact.intake;
  /** Its topic's, then those for whom the matter is, then the rest. */
  const farness = ({ topics, groups }: Line) =>
    topics.includes(contact.topic) ? 0 : group !== null && groups.includes(group) ? 1 : 2;

  return {
    links: shown(
      near(config.guidanceLinks)
        .filter(({ topics }) => isLooking || nearness(topics) < 2)
        .map((each) => {
          const url = addressOf(each, contact.lang);
          return {
            id: each.id,
            title: each.label[screen],
            detail: null,
            url,
            words: `${each.label[contact.lang]}: ${url}`,
          };
        }),
    ),
    elsewhere: shown(
      near(config.directory).map(({ id, label, description, url, phoneNumber }) => ({
        id,
        title: label[screen],
        detail: [description[screen], phoneNumber].filter(Boolean).join(' · '),
        url,
        words: `${label[contact.lang]}: ${[phoneNumber, url].filter(Boolean).join(', ')}`,
      })),
    ),
    handbooks: shown(
      config.toolkit.map(({ id, label, url }) => ({
        id,
        title: label[screen],
        detail: null,
        url,
        words: null,
      })),
    ),
    lines: config.lines
      .toSorted((a, b) => farness(a) - farness(b))
      .filter(({ label, eligibility }) => holdsWords(asked, label[screen], eligibility[screen])),
  };
}

/** Texts shown before anything is looked for; the rest is found by words, or by "show all". */
export const FEW = 6;
export const someOf = (texts: readonly CannedText[], isAll: boolean): readonly CannedText[] =>
  isAll ? texts : texts.slice(0, FEW);
