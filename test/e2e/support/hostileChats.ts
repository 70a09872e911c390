import { contactIdOfKey } from '../../../gateway/services/conversations.ts';
import { fillConversation, type Turn } from '../../harness/conversation.ts';
import { createKey } from '../../harness/sockets.ts';
import { hostileConfig, hostilePeople, texts } from './hostileWorld.ts';

/** So many hostile texts are in one conversation, and so many before another counsellor takes over. */
const IN_ONE = 300;
const SHIFT = 10;
/** One in so many is in an internal note too. */
const PER_NOTE = 2;

type Chat = {
  readonly id: string;
  /** What opens it on the client's page. */
  readonly key: string;
  readonly number: number;
  readonly opening: string;
  readonly texts: readonly string[];
  /** Those that are notes too. */
  readonly noted: readonly string[];
  /** Names of those who answered, as the client sees them. */
  readonly names: readonly string[];
  readonly turns: readonly Turn[];
};

const toChat = (number: number): Chat => {
  const key = createKey();
  const part = texts.slice(number * IN_ONE, (number + 1) * IN_ONE);
  const people = hostilePeople.slice((number * IN_ONE) / SHIFT).concat(hostilePeople);
  const by = (i: number) => people[Math.floor(i / SHIFT)] as (typeof people)[number];
  const turns = part.flatMap((text, i): Turn[] => [
    ...(i % SHIFT === 0 ? [{ by: by(i), verb: 'claim' } as const] : []),
    { by: null, verb: 'send', text },
    { by: by(i), verb: 'send', text },
    ...(i % PER_NOTE === 0 ? [{ by: by(i), verb: 'note', text } as const] : []),
    ...(i % SHIFT === SHIFT - 1 ? [{ by: by(i), verb: 'release' } as const] : []),
  ]);
  return {
    id: contactIdOfKey(key),
    key,
    number: 9_000 + number,
    opening: `Keskustelu numero ${number}`,
    texts: part,
    noted: part.filter((_, i) => i % PER_NOTE === 0),
    names: part.flatMap((_, i) => (i % SHIFT === 0 ? [by(i).name] : [])),
    turns,
  };
};

/** Conversations in which every hostile text is said from both sides, by people whose names mean harm as well. */
export const hostileChats: readonly Chat[] = Array.from(
  { length: Math.ceil(texts.length / IN_ONE) },
  (_, i) => toChat(i),
);

/** Puts them all into a gateway's database. */
export async function fillHostileChats(databaseUrl: string, now: Date): Promise<void> {
  for (const { id, number, opening, turns } of hostileChats) {
    const first = { id, aliasNumber: number, topic: 'en_tieda', text: opening };
    await fillConversation(databaseUrl, { now, config: hostileConfig }, first, turns);
  }
}
