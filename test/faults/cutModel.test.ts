import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastTheirs } from '../../citizen/client/conversation.ts';
import { contactIdOfKey } from '../../gateway/services/conversations.ts';
import { ownerOf } from '../../shared/domain/contact/contact.ts';
import { assertNever } from '../../shared/kit/assertNever.ts';
import { openClientPage, type Tab, textsOn } from '../harness/clientPage.ts';
import { type FaultProxy, startFaultProxy } from '../harness/faultProxy.ts';
import { startTestGateway } from '../harness/gateway.ts';
import { createLedger } from '../harness/ledger.ts';
import { rounds } from '../harness/proof.ts';
import { connectDesk } from '../harness/sockets.ts';
import { shortly, when } from '../harness/when.ts';
import { openWorkstation, type Vault, type Workstation } from '../harness/workstation.ts';

const faults = ['reset', 'refuse', 'blackHole', 'loseAnswers', 'halfOpen', 'delay'] as const;
type Side = 'client' | 'desk';

const side = fc.constantFrom<Side>('client', 'desk');
/** Turns of the event loop before the next step, so that steps meet what is under way in every state. */
const turns = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 120 }));
const step = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('clientWrites' as const), turns }), weight: 6 },
  { arbitrary: fc.record({ kind: fc.constantFrom('reply' as const, 'note' as const), turns }), weight: 6 },
  {
    arbitrary: fc.record({
      kind: fc.constant('cut' as const),
      side,
      fault: fc.constantFrom(...faults),
      turns,
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ kind: fc.constant('return' as const), side, turns }), weight: 5 },
  { arbitrary: fc.record({ kind: fc.constant('reload' as const), side, turns }), weight: 2 },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const WORLDS = rounds(20, 10_000);
/** So many at a time: much of a world's life is waiting for a silence to be noticed. */
const LANES = 4;
/** Every desk is shown the contacts of all the worlds before it, so after so many there is a new database. */
const PER_GROUND = rounds(5, 50);

/** What the worlds of one lane stand on, one after the other: a gateway, and the ways to it that are cut. */
type Ground = Awaited<ReturnType<typeof createGround>>;

async function createGround() {
  const gateway = await startTestGateway();
  const proxies: Record<Side, FaultProxy> = {
    client: await startFaultProxy(gateway.url),
    desk: await startFaultProxy(gateway.url),
  };
  const witness = await connectDesk(gateway.url, 'mikko-malli');
  return {
    gateway,
    proxies,
    witness,
    ledger: createLedger(),
    stop: async () => {
      witness.close();
      await proxies.client.stop();
      await proxies.desk.stop();
      await gateway.stop();
    },
  };
}

/** One client and one counsellor behind bad networks, and what each of them has written. */
async function createWorld({ gateway, proxies, witness, ledger }: Ground) {
  const tab: Tab = new Map();
  const vault: Vault = new Map();
  const written: Record<Side, string[]> = { client: [], desk: [] };
  const openPage = () => openClientPage(proxies.client.url, { tab, ledger, waits: shortly });
  const id = () => contactIdOfKey(tab.get('key') ?? '');

  /** A desk that takes the contact as soon as it can. */
  async function openDesk(): Promise<Workstation> {
    const options = { vault, ledger, waits: shortly, authUrl: gateway.url };
    const opened = await openWorkstation(proxies.desk.url, options);
    const { feed } = opened.desk;
    let isClaiming = false;
    feed.store.subscribe(async () => {
      const contact = opened.contact(id());
      if (isClaiming || !opened.isLive() || contact?.state.status !== 'queued') return;
      isClaiming = true;
      await feed.gateway.call('contact.claim', { id: contact.id, commandId: crypto.randomUUID() });
      isClaiming = false;
    });
    return opened;
  }

  let page = openPage();
  let station = await openDesk();

  async function take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'clientWrites': {
        const text = `Asiakas ${written.client.length}`;
        if (written.client.length > 0) page.chat.send(text);
        else page.chat.begin({ lang: 'fi', topic: 'en_tieda', text });
        written.client.push(text);
        return;
      }
      case 'reply':
      case 'note': {
        const contact = station.contact(id());
        if (!contact || ownerOf(contact) !== station.desk.me) return;
        const text = `Ohjaaja ${written.desk.length}`;
        await station.desk.outbox.put(contact.id, step.kind, text);
        written.desk.push(text);
        return;
      }
      case 'cut':
        if (step.fault === 'delay') proxies[step.side].delay(5);
        else proxies[step.side][step.fault]();
        return;
      case 'return':
        proxies[step.side].pass();
        return;
      case 'reload':
        if (step.side === 'client') {
          page.vanish();
          page = openPage();
        } else {
          station.vanish();
          station = await openDesk();
        }
        return;
      default:
        assertNever(step);
    }
  }

  /** The networks are well again: everything unsent goes, and both sides come into step. */
  async function settle(): Promise<void> {
    for (const proxy of Object.values(proxies)) {
      proxy.reset();
      proxy.pass();
    }
    const { feed, outbox } = station.desk;
    await when('the page is quiet', [page.chat.state], () => {
      const { outbox, link, hasResumed } = page.chat.state.get();
      return outbox.length === 0 && link.state === 'open' && hasResumed;
    });
    await when('the desk is quiet', [feed.store, outbox.store], () => {
      const contact = station.contact(id());
      return (
        station.isLive() && outbox.store.getState().items.length === 0 && contact?.state.status !== 'queued'
      );
    });
    const last = () => lastTheirs(page.chat.state.get().conversation);
    await when('the receipts are in', [feed.store, page.chat.state], () => {
      const contact = station.contact(id());
      return (
        contact?.clientDelivered === last() &&
        contact.position === page.chat.state.get().conversation.position
      );
    });
  }

  async function check(): Promise<void> {
    const { events } = await witness.ask('contact.timeline', { id: id(), before: null, limit: 200 });
    const texts = (from: Side) =>
      events.flatMap(({ event, actor }) =>
        'content' in event && 'text' in event.content && (actor.kind === 'client') === (from === 'client')
          ? [event.content.text]
          : [],
      );
    expect(texts('client')).toEqual(written.client);
    expect(texts('desk')).toEqual(written.desk);

    expect(textsOn(page, 'mine')).toEqual(written.client);
    const messages = events.flatMap(({ event }) => (event.type === 'messageSent' ? [event.messageId] : []));
    const shown = page.chat.state.get().conversation.entries;
    expect(shown.flatMap((each) => ('messageId' in each ? [each.messageId] : []))).toEqual(messages);

    const { feed } = station.desk;
    const timeline = () => feed.store.getState().mirror.timelineById.get(id());
    feed.timelines.watch(id());
    await when('the timeline is there', [feed.store], () => timeline()?.state === 'ready');
    expect(timeline()?.events).toEqual(events);
    const { contact } = await witness.ask('contact.get', { id: id() });
    expect(station.contact(id())).toEqual(contact);
  }

  return {
    take,
    settle,
    check,
    hasBegun: () => written.client.length > 0,
    stop: async () => {
      page.vanish();
      await station.stop();
      for (const proxy of Object.values(proxies)) proxy.pass();
    },
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

// Half of the worlds begin in peace: the client is being answered when the first thing goes wrong.
const steps = fc.array(step, { minLength: 8, maxLength: 40, size: 'max' });
const lives = (ground: Ground) =>
  fc.asyncProperty(fc.boolean(), steps, async (isPeaceful, list) => {
    const world = await createWorld(ground);
    try {
      if (isPeaceful) {
        await world.take({ kind: 'clientWrites', turns: 0 });
        await world.settle();
      }
      for (const each of list) {
        await world.take(each);
        for (let i = 0; i < each.turns; i += 1) await nextTurn();
      }
      if (world.hasBegun()) await world.settle();
      if (world.hasBegun()) await world.check();
    } finally {
      await world.stop();
    }
  });

test(
  `${WORLDS} worlds, whatever is cut, lost or reloaded on either side: nothing lost, nothing twice, one order for all`,
  async () => {
    let left = WORLDS;
    let askedAgain = 0;
    const runLane = async () => {
      while (left > 0) {
        left -= PER_GROUND;
        const ground = await createGround();
        try {
          // What is under way at a step depends on the machine, so a smaller example would prove nothing.
          await fc.assert(lives(ground), { numRuns: PER_GROUND, endOnFailure: true });
        } catch (error) {
          left = 0;
          throw error;
        } finally {
          await ground.stop();
        }
        askedAgain += [...ground.ledger.commands.values()].filter(({ asked }) => asked > 1).length;
      }
    };
    await Promise.all(Array.from({ length: LANES }, runLane));
    expect(askedAgain).toBeGreaterThan(0);
  },
  rounds(120_000, 3 * 60 * 60_000),
);
