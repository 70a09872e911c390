import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../gateway/db/database.ts';
import { append, type NewEvent } from '../../gateway/db/journal.ts';
import { type Contact, contact as contactSchema } from '../../shared/domain/contact/contact.ts';
import { type ContactEvent, contactEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { arbitraryOf } from '../harness/arbitraryOf.ts';
import { startTestGateway, type TestGateway } from '../harness/gateway.ts';
import { applyToMirror } from '../harness/mirror.ts';
import { runs } from '../harness/proof.ts';
import { replay } from '../harness/replay.ts';
import { connectDesk, until } from '../harness/sockets.ts';
import { minute, outi } from '../harness/story.ts';

let gateway: TestGateway;
let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  gateway = await startTestGateway();
  ({ db, close } = openDatabase(gateway.databaseUrl, () => undefined, 1));
});
afterAll(async () => {
  await close();
  await gateway.stop();
});

const [opening] = contactEvent.options;
/** A life of a contact with any events in any order: more than the rules would let happen. */
const life = fc
  .tuple(arbitraryOf(opening), fc.shuffledSubarray([...contactEvent.options.slice(1)], { minLength: 30 }))
  .chain(([opened, kinds]) =>
    fc.tuple(fc.constant(opened), ...kinds.map((kind) => arbitraryOf<ContactEvent>(kind as never))),
  )
  .map((events): ContactEvent[] => events.map(written));

/** As it is written down: what is erased was written first. */
const written = (event: ContactEvent): ContactEvent =>
  'content' in event && 'erased' in event.content ? { ...event, content: { text: 'kirjoitettu' } } : event;

/** Appends a life as the pipeline would, with whatever the events say. */
async function live(events: readonly ContactEvent[], id: string): Promise<void> {
  const ended = (contact: Contact) => contactSchema.safeParse(contact).success;
  let contact: Contact | null = null;
  const made: NewEvent[] = [];
  let [messageOrdinal, nameOrdinal]: (number | null)[] = [null, null];
  for (const event of events) {
    const ordinal: number = made.length + 1;
    const entry = { contactId: id, version: ordinal, at: minute(ordinal), actor: outi, event };
    const next = evolve(contact, { seq: ordinal, ...entry });
    if (!ended(next)) continue;
    contact = next;
    made.push({ ordinal, ...entry });
    if (event.type === 'messageSent') messageOrdinal = ordinal;
    if (event.type === 'detailsRecorded') nameOrdinal = ordinal;
  }
  if (!contact) return;
  await append(db, {
    node: 'test',
    events: made,
    contacts: [
      {
        contact,
        lastOrdinal: made.length,
        messageOrdinal: messageOrdinal ?? null,
        nameOrdinal: nameOrdinal ?? null,
      },
    ],
    commands: [],
    details: [],
  });
}

test('the journal alone makes every contact and column that is stored, for every event there is', async () => {
  // Made before anybody listens: it takes longer than a connection waits.
  const lives = fc.sample(life, { seed: 11, numRuns: runs(60) });
  const desk = await connectDesk(gateway.url);
  await desk.ask('feed.start', { since: null });
  const ids: string[] = lives.map(() => crypto.randomUUID());
  const isShown = (id: string) =>
    desk.notices.some((each) => each.kind === 'contact.shown' && each.contact.id === id);
  for (const [i, events] of lives.entries()) {
    const id = ids[i] ?? '';
    await live(events, id);
    // One by one: a burst of lives would be more than a desk is given time to read.
    await until(desk.socket, 'feed.batch', () => isShown(id));
  }

  const { contacts, types, differences } = await replay(db);
  expect(differences).toEqual([]);
  expect(contacts).toBe(lives.length);
  expect([...types].sort()).toEqual(contactEvent.options.map(({ shape }) => shape.type.value).sort());

  // A desk that followed, one that comes now, and one that catches up know the same.
  const fresh = await connectDesk(gateway.url, 'mikko-malli');
  await fresh.ask('feed.start', { since: null });
  const open = (all: Map<string, Contact>) => new Map([...all].filter(([id]) => ids.includes(id)));
  const followed = open(applyToMirror(desk.notices));
  for (const [id, contact] of open(applyToMirror(fresh.notices))) expect(followed.get(id)).toEqual(contact);
  for (const each of [desk, fresh]) each.close();
});
