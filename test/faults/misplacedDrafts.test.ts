import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Called } from '../../renderer/clients/gateway.ts';
import { sendDraft, takeBack } from '../../renderer/features/conversation/sendDraft.ts';
import { openContact } from '../../renderer/feed/steps.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import type { DraftKind } from '../../shared/protocol/desk.ts';
import { startTestGateway, type TestGateway } from '../harness/gateway.ts';
import { fillInbox } from '../harness/inbox.ts';
import { rounds } from '../harness/proof.ts';
import { connectDesk, type TestDesk } from '../harness/sockets.ts';
import { shortly, when } from '../harness/when.ts';
import {
  contactsOf,
  type Meddler,
  openWorkstation,
  type Vault,
  type Workstation,
} from '../harness/workstation.ts';

const FAILURES = rounds(200, 1_000);
const CONTACTS = 20;
/** The desk is closed and opened again after so many steps. */
const SITTING = 60;

const fates = ['ok', 'lostThere', 'lostBack', 'Internal', 'NotOwner'] as const;
type Fate = (typeof fates)[number];
const kinds: readonly DraftKind[] = ['reply', 'note'];

let gateway: TestGateway;
let colleague: TestDesk;
let station: Workstation;
let ids: string[];
const vault: Vault = new Map();

/** What becomes of the next call that carries words. */
let nextFate: () => Fate = () => 'ok';
let failures = 0;
/** Commands that the gateway was given: it does not refuse what it has done. */
const done = new Set<unknown>();
const unreachable: Called<never> = { ok: false, error: { code: 'Unreachable' } };
const answerOf: Record<Fate, (ask: () => Promise<Called<unknown>>) => Promise<Called<unknown>>> = {
  ok: (ask) => ask(),
  lostThere: async () => unreachable,
  lostBack: async (ask) => {
    await ask();
    return unreachable;
  },
  Internal: async () => ({ ok: false, error: { code: 'Internal', id: 'x' } }),
  NotOwner: async () => ({ ok: false, error: { code: 'NotOwner', owner: 'mikko-malli' } }),
};
const meddle: Meddler = (name, input, ask) => {
  const isSend = name === 'contact.send' || name === 'contact.note';
  if (!isSend && name !== 'draft.save') return ask();
  const commandId = 'commandId' in input ? input.commandId : null;
  const wanted = nextFate();
  const fate = done.has(commandId) && wanted !== 'ok' ? 'lostThere' : wanted;
  if (isSend && (fate === 'ok' || fate === 'lostBack')) done.add(commandId);
  if (isSend && fate !== 'ok') failures += 1;
  return answerOf[fate](ask);
};
const open = () => openWorkstation(gateway.url, { vault, waits: shortly, meddle });

beforeAll(async () => {
  gateway = await startTestGateway();
  const make = (i: number) => ({ topic: 'en_tieda', lang: 'fi' as const, text: `Yhteydenotto ${i}` });
  await fillInbox(gateway.databaseUrl, CONTACTS, make);
  colleague = await connectDesk(gateway.url, 'mikko-malli');
  station = await open();
  await station.live();
  ids = [...contactsOf(station.desk).keys()];
  const { gateway: line } = station.desk.feed;
  for (const id of ids)
    await line.call('contact.claim', {
      id,
      commandId: crypto.randomUUID(),
    });
  await when('all are mine', [station.desk.feed.store], () =>
    ids.every((id) => station.contact(id)?.state.status === 'assigned'),
  );
});
afterAll(async () => {
  await station.stop();
  colleague.close();
  await gateway.stop();
});

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Every word is of one contact and one kind, and says so. */
const homeOf = (id: string, kind: DraftKind) => `${ids.indexOf(id)}/${kind}/`;
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Words in drafts and unsent messages of another contact or kind. */
function misplaced(): string[] {
  const { drafts, outbox } = station.desk;
  const places = [
    ...ids.flatMap((id) => kinds.map((kind) => ({ contactId: id, kind, text: drafts.textOf(id, kind) }))),
    ...outbox.store.getState().items,
  ];
  return places.flatMap(({ contactId, kind, text }) =>
    wordsIn(text).filter((word) => !word.startsWith(homeOf(contactId, kind))),
  );
}

/** Every word that the gateway has: in a message, a note or a draft, each of its own contact. */
async function wordsKept(): Promise<string[]> {
  const found: string[] = [];
  const find = (text: string, id: string, kind: DraftKind) => {
    for (const word of wordsIn(text)) expect(word.startsWith(homeOf(id, kind))).toBe(true);
    found.push(...wordsIn(text));
  };
  for (const id of ids) {
    for (const { event } of await wholeTimeline(id)) {
      if (!('content' in event && 'text' in event.content)) continue;
      if (event.type === 'noteWritten') find(event.content.text, id, 'note');
      else if (event.type === 'messageSent' && event.from === 'counsellor')
        find(event.content.text, id, 'reply');
    }
  }
  const outi = await connectDesk(gateway.url, 'outi-yrjola');
  for (const { contactId, kind, text } of (await outi.ask('draft.all', {})).drafts)
    find(text, contactId, kind);
  outi.close();
  return found.toSorted();
}

async function wholeTimeline(id: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const ask = () => colleague.ask('contact.timeline', { id, before: events[0]?.version ?? null, limit: 200 });
  for (let page = await ask(); ; page = await ask()) {
    events.unshift(...page.events);
    if (!page.hasEarlier) return events;
  }
}

test(`${FAILURES} sends that fail while one switches between contacts: no draft misplaced, no word lost or doubled`, async () => {
  const chances = fc.sample(fc.nat({ max: 0xffff }), { numRuns: 100_000, seed: 20261121 });
  let turn = 0;
  const pick = <T>(list: readonly T[]): T => {
    turn += 1;
    return list[(chances[turn % chances.length] ?? 0) % list.length] as T;
  };
  nextFate = () => pick(fates);

  const written: string[] = [];
  for (let i = 0; failures < FAILURES; i += 1) {
    const { desk } = station;
    const [id, mode] = [pick(ids), pick(kinds)];
    openContact(desk, id);
    desk.place.setState({ mode });
    const word = `${homeOf(id, mode)}${i}`;
    written.push(word);
    desk.drafts.write(id, mode, `${desk.drafts.textOf(id, mode)} ${word}`.trim());
    // Some are left half written; of those sent, some are answered before the next is.
    if (pick([true, true, false])) sendDraft(desk);
    if (pick([true, false])) await nextTurn();
    if (pick([true, false, false])) await desk.drafts.flush();
    for (const item of desk.outbox.store.getState().items) {
      if (item.state.kind !== 'failed') continue;
      if (pick([true, false])) takeBack(desk, item);
      else desk.outbox.retry(item.commandId);
    }
    expect(misplaced()).toEqual([]);
    if (i % SITTING === SITTING - 1) {
      await station.stop();
      station = await open();
      await station.live();
      expect(misplaced()).toEqual([]);
    }
  }

  nextFate = () => 'ok';
  const { outbox, drafts } = station.desk;
  const items = () => outbox.store.getState().items;
  const retryAll = () => {
    for (const item of items()) if (item.state.kind === 'failed') outbox.retry(item.commandId);
    outbox.pump();
  };
  outbox.store.subscribe(() => queueMicrotask(retryAll));
  retryAll();
  await when('everything is sent', [outbox.store], () => items().length === 0);
  await drafts.flush();
  expect(await wordsKept()).toEqual(written.toSorted());
}, 120_000);

test('a desk shows no contact before it has its drafts, so that no one begins anew over what was written', async () => {
  const [id = ''] = ids;
  const text = 'Eilen alkuun pantu vastaus';
  const outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('draft.save', { contactId: id, kind: 'reply', text });
  outi.close();

  // The answer with the drafts comes after the feed's.
  let tellFeedCame: () => void = () => undefined;
  const feedCame = new Promise<void>((resolve) => {
    tellFeedCame = resolve;
  });
  const late: Meddler = async (name, _input, ask) => {
    const answer = await ask();
    if (name === 'feed.start') tellFeedCame();
    if (name === 'draft.all') await feedCame.then(nextTurn);
    return answer;
  };
  const fresh = await openWorkstation(gateway.url, { waits: shortly, meddle: late });
  const { feed, drafts } = fresh.desk;
  await when('the contact shows', [feed.store], () => fresh.contact(id) !== undefined);
  expect(drafts.textOf(id, 'reply')).toBe(text);
  await fresh.live();
  await fresh.stop();
});

test('a contact that changes hands takes no word of what is being written about it', async () => {
  const [, id = ''] = ids;
  const words = { reply: 'Vastaus kesken', note: 'Muistiinpano kesken' };
  const { desk } = station;
  for (const kind of kinds) desk.drafts.write(id, kind, words[kind]);
  const command = () => ({ id, commandId: crypto.randomUUID() });
  await desk.feed.gateway.call('contact.release', command());
  await colleague.ask('contact.claim', command());
  await when('it is a colleague’s', [desk.feed.store], () => {
    const state = station.contact(id)?.state;
    return state?.status === 'assigned' && state.owner === 'mikko-malli';
  });
  for (const kind of kinds) expect(desk.drafts.textOf(id, kind)).toBe(words[kind]);
  await station.stop();
  station = await open();
  await station.live();
  for (const kind of kinds) expect(station.desk.drafts.textOf(id, kind)).toBe(words[kind]);
});
