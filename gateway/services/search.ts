import { type Contact, isOpen } from '../../shared/domain/contact/contact.ts';
import type { Person } from '../../shared/domain/person.ts';
import { maySee, sightScope } from '../../shared/domain/policy.ts';
import { fold, foldWords } from '../../shared/kit/fold.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import { type Hit, MOST_HITS } from '../../shared/protocol/desk/finding.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { findContacts } from '../db/contacts.ts';
import { findWords, isTooLong, type Match } from '../db/search.ts';
import { type AccessLog, accessBy } from './accessLog.ts';
import type { Services } from './environment.ts';

/** Words looked for at most, and how long the longest of them must be to be worth the search. */
const MOST_WORDS = 8;
const SHORTEST = 3;
const AROUND = 60;

export type Found = { readonly hits: Hit[]; readonly isTooWide: boolean };

/** Looks through what people wrote. Every search that shows something is written down with the contacts it showed. */
export class SearchService {
  readonly #services: Services;
  readonly #access: AccessLog;

  constructor(services: Services, access: AccessLog) {
    this.#services = services;
    this.#access = access;
  }

  async search(person: Person, { text }: { text: string }): Promise<Result<Found, CallError>> {
    const words = foldWords(text).slice(0, MOST_WORDS);
    const longest = Math.max(0, ...words.map((word) => word.length));
    if (longest < SHORTEST) return ok({ hits: [], isTooWide: false });
    try {
      return ok({ hits: await this.#find(person, words), isTooWide: false });
    } catch (error) {
      if (isTooLong(error)) return ok({ hits: [], isTooWide: true });
      throw error;
    }
  }

  #find(person: Person, words: readonly string[]): Promise<Hit[]> {
    const { now, config } = this.#services;
    const [only = ''] = words;
    const number = words.length === 1 && /^\d{3,5}$/.test(only) ? Number(only) : null;
    return this.#access.readLong(async (tx) => {
      const matches = await findWords(tx, words, number, sightScope(person, config));
      const first = new Map<string, Match>();
      for (const match of matches) if (!first.has(match.contactId)) first.set(match.contactId, match);
      const ids = [...first.keys()].slice(0, MOST_HITS);
      const byId = new Map((await findContacts(tx, ids)).map((contact) => [contact.id, contact]));
      const hits = ids.flatMap((id): Hit[] => {
        const [contact, match] = [byId.get(id), first.get(id)];
        return contact && match && maySee(person, contact, config) ? [toHit(contact, match, words)] : [];
      });
      const shown = { contacts: hits.map(({ id }) => id) };
      const access = accessBy(person, now(), 'contact.search', null, shown);
      return { value: hits, access: hits.length > 0 ? access : null };
    });
  }
}

function toHit(contact: Contact, { at, text, isName }: Match, words: readonly string[]): Hit {
  const { id, channel, lang, queue, aliasNumber, safety } = contact;
  const isProtected = safety === 'set';
  return {
    id,
    channel,
    lang,
    queue,
    aliasNumber,
    name: isProtected ? null : contact.name,
    safety,
    isOpen: isOpen(contact),
    at: at.toISOString(),
    excerpt: isProtected || isName || text === null ? null : excerptOf(text, words),
  };
}

/** A line of a text around the first word that was asked for. */
function excerptOf(text: string, words: readonly string[]): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found = [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([word]) =>
    words.some((asked) => fold(word).startsWith(asked)),
  );
  const from = Math.max(0, (found?.index ?? 0) - AROUND);
  const to = Math.min(line.length, (found?.index ?? 0) + AROUND * 2);
  const cut = line.slice(from, to).replace(/\p{Surrogate}/gu, '');
  return `${from > 0 ? '…' : ''}${cut}${to < line.length ? '…' : ''}`;
}
