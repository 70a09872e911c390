import type { OutgoingEvent } from '../../shared/protocol/api/outgoingEvents.ts';
import { tryToLead } from '../db/leadership.ts';
import {
  confirmDelivery,
  findWebhook,
  listWebhooks,
  noteFailure,
  skipTo,
  type Webhook,
} from '../db/webhooks.ts';
import type { Services } from '../services/environment.ts';
import type { Metrics } from '../services/metrics.ts';
import { type Outgoing, readOutgoing } from '../services/outgoing.ts';
import type { Publisher } from '../services/publisher.ts';
import { postEvent } from '../services/webhookPost.ts';
import { type CourierPace, retryDelay } from './courierPace.ts';

/** The advisory lock of the gateway that delivers; any number, the same in all of them. */
const LOCK = 470_015;

/** Most events read from the journal at once. */
const PAGE = 200;

type Parts = {
  readonly services: Services;
  readonly publisher: Publisher;
  readonly metrics: Pick<Metrics, 'delivered'>;
  readonly databaseUrl: string;
  readonly pace: CourierPace;
};

/**
 * Delivers the journal to the webhooks: by one gateway at a time, each webhook by itself, its events one after the
 * other in the journal's order. An event that is not taken is tried again, and those behind it wait. How far a
 * webhook has got is in the database, so that a restart or another gateway goes on from there; what was under way is
 * then delivered again (at least once).
 */
export function startCourier({
  services,
  publisher,
  metrics,
  databaseUrl,
  pace,
}: Parts): () => Promise<void> {
  const { db, now, log } = services;
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  let isWoken = false;
  let endPause: () => void = () => undefined;
  const wake = () => {
    isWoken = true;
    endPause();
  };
  let isLeading = () => false;

  const unsubscribe = publisher.subscribe(wake);
  const mayGoOn = () => isLeading() && !stopping.signal.aborted;

  const running = run();
  return async () => {
    stopping.abort();
    unsubscribe();
    wake();
    await running;
  };

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await leadWhileIn().catch((error: unknown) =>
        log.warn({ err: error }, 'webhooks could not be looked at'),
      );
      await pause(pace.lookEveryMs);
    }
  }

  async function leadWhileIn(): Promise<void> {
    const leadership = await tryToLead(databaseUrl, LOCK);
    if (!leadership) return;
    isLeading = () => !leadership.isLost();
    try {
      while (mayGoOn()) await pause(await look());
    } finally {
      isLeading = () => false;
      await Promise.all(busy.values());
      await leadership.giveUp();
    }
  }

  /** Starts what there is to deliver. Answers how long nothing else will be due, in milliseconds. */
  async function look(): Promise<number> {
    const at = now().getTime();
    let rest = pace.lookEveryMs;
    for (const hook of await listWebhooks(db)) {
      const wait = (hook.nextAttemptAt?.getTime() ?? at) - at;
      if (hook.deadAt || busy.has(hook.id)) continue;
      if (wait > 0) rest = Math.min(rest, wait);
      else if (hook.cursorSeq < publisher.seq) begin(hook);
    }
    return rest;
  }

  function begin({ id, name }: Webhook): void {
    const work = deliver(id).then(wake, (error: unknown) =>
      log.warn({ err: error, webhook: name }, 'a webhook could not be served'),
    );
    busy.set(
      id,
      work.finally(() => busy.delete(id)),
    );
  }

  /** Delivers until there is nothing more, or something was not taken. */
  async function deliver(id: string): Promise<void> {
    let page: readonly Outgoing[] = [];
    for (let isTaken = true; isTaken && mayGoOn(); ) {
      const hook = await findWebhook(db, id);
      if (!hook || hook.deadAt) return;
      // What was read ahead goes on where the cursor stands, unless someone has replayed the webhook meanwhile.
      if (page[0]?.seq !== hook.cursorSeq + 1)
        page = await readOutgoing(db, hook.cursorSeq, hook.cursorSeq + PAGE, hook.hasContent);
      const last = page.at(-1);
      if (!last) return;
      const next = page.findIndex((each) => isFor(hook, each));
      const event = page[next]?.event;
      if (event) isTaken = await attempt(hook, event);
      else await skipTo(db, hook, last.seq);
      page = event ? page.slice(next + 1) : [];
    }
  }

  async function attempt(hook: Webhook, event: OutgoingEvent): Promise<boolean> {
    const { url, secret, name: webhook } = hook;
    const { timeoutMs } = pace;
    const outcome = await postEvent({ url, secret, event, now: now(), timeoutMs, signal: stopping.signal });
    const at = now();
    if (outcome.ok) {
      await confirmDelivery(db, hook, { seq: event.id, contactId: event.data.contactId }, at);
      metrics.delivered(webhook, 'ok');
      return true;
    }
    if (stopping.signal.aborted) return false;
    const attempts = hook.attempts + 1;
    const failingFor = at.getTime() - (hook.failingSince ?? at).getTime();
    const isDead = outcome.isGone || failingFor >= pace.deadAfterMs;
    const nextAttemptAt = new Date(at.getTime() + retryDelay(pace, attempts, Math.random));
    await noteFailure(db, hook, { why: outcome.why, nextAttemptAt, isDead }, at);
    metrics.delivered(webhook, outcome.why);
    if (isDead)
      log.error({ webhook, seq: event.id, why: outcome.why }, 'a webhook is dead until it is replayed');
    else log.warn({ webhook, seq: event.id, why: outcome.why, attempts }, 'a webhook did not take an event');
    return false;
  }

  /** Ends early when there is something new, also if that came just before. */
  async function pause(millis: number): Promise<void> {
    if (!isWoken && !stopping.signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, millis);
        endPause = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    isWoken = false;
  }
}

const isFor = ({ events }: Webhook, { event }: Outgoing): boolean =>
  event !== null && (events.length === 0 || events.includes(event.type));
