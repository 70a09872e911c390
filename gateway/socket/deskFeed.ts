import type { Namespace, Socket } from 'socket.io';
import type { Person } from '../../shared/domain/person.ts';
import { seesWholeUnit } from '../../shared/domain/policy.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import type { AccessLog } from '../services/accessLog.ts';
import type { Publication } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import { readBackfill, Sight, unitNotices } from '../services/feed.ts';
import type { Publisher } from '../services/publisher.ts';
import { drained } from './slowReaders.ts';

const UNIT_ROOM = 'unit';

/** Everyone who sees the whole unit is in one room: what happens is encoded once for all of them. */
export function feedUnitRoom(desk: Namespace, publisher: Publisher): () => void {
  return publisher.subscribe((publications, seq) => {
    desk.to(UNIT_ROOM).emit('feed.batch', { notices: unitNotices(publications), seq, phase: 'live' });
  });
}

/**
 * One desk's feed in three phases: backfill (what was missed, read from the database), cut-over (what was committed
 * meanwhile, held back in memory) and live. No event falls between them, because the holding begins first.
 */
export class DeskFeed {
  #stopHolding: (() => void) | null = null;
  #stopLive: (() => void) | null = null;
  readonly #socket: Socket;
  readonly #services: Services;
  readonly #publisher: Publisher;
  readonly #access: AccessLog;

  constructor(socket: Socket, services: Services, publisher: Publisher, access: AccessLog) {
    this.#access = access;
    this.#socket = socket;
    this.#services = services;
    this.#publisher = publisher;
  }

  async start(person: Person, since: number | null): Promise<{ mode: 'snapshot' | 'catchUp'; seq: number }> {
    this.stop();
    const held: Publication[] = [];
    this.#stopHolding = this.#publisher.subscribe((publications) => held.push(...publications));
    const sight = seesWholeUnit(person, this.#services.config)
      ? null
      : new Sight(person, () => this.#services.config);

    const backfill = await readBackfill(this.#services, this.#access, person, since, this.#publisher.seq);
    if (sight) await sight.load(this.#services.db);
    for (const notices of backfill.chunks) {
      this.#send(notices, since ?? 0, 'backfill');
      await drained(this.#socket);
    }

    // From here to the end nothing is awaited: nothing can be committed in between.
    const late = held.filter((each) => each.recorded.seq > backfill.seq);
    const seq = Math.max(backfill.seq, late.at(-1)?.recorded.seq ?? 0);
    this.#send(sight ? sight.notices(late) : unitNotices(late), seq, 'cutOver');
    this.#stopHolding?.();
    this.#stopHolding = null;
    if (this.#socket.connected) this.#goLive(sight);
    return { mode: backfill.mode, seq };
  }

  stop(): void {
    this.#stopHolding?.();
    this.#stopLive?.();
    this.#stopHolding = null;
    this.#stopLive = null;
    this.#socket.leave(UNIT_ROOM);
  }

  #goLive(sight: Sight | null): void {
    if (!sight) {
      this.#socket.join(UNIT_ROOM);
      return;
    }
    this.#stopLive = this.#publisher.subscribe((publications, seq) => {
      const notices = sight.notices(publications);
      if (notices.length > 0) this.#send(notices, seq, 'live');
    });
  }

  #send(notices: FeedNotice[], seq: number, phase: 'backfill' | 'cutOver' | 'live'): void {
    this.#socket.emit('feed.batch', { notices, seq, phase });
  }
}
