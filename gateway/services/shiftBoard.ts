import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Shift } from '../../shared/domain/shift/shift.ts';
import { type TeamMember, viewOfTeam } from '../../shared/domain/shift/team.ts';
import { everyoneOnShift, type ShiftView } from '../../shared/domain/shift/view.ts';
import { SECOND } from '../../shared/kit/time.ts';
import type { Db } from '../db/database.ts';
import { lastSeen, markPresent } from '../db/presence.ts';
import { type Load, loads, shiftsUnderWay } from '../db/shifts.ts';
import { ring } from '../db/signals.ts';

/** How often presence is told, and how long it lasts, in milliseconds. */
export type PresencePace = { readonly beatMs: number; readonly lastsMs: number };

/**
 * A connection that goes silent is noticed within 9 s, and its presence lasts as long as this after it: with a beat
 * more until everyone is told, a dead workstation is offline within 45 s (P13).
 */
export const usualPresence: PresencePace = { beatMs: 8 * SECOND, lastsMs: 25 * SECOND };

type Parts = {
  readonly db: Db;
  readonly node: string;
  readonly config: () => ServiceConfig;
  readonly people: () => readonly Person[];
  readonly pace: PresencePace;
  readonly onFailed: (error: unknown) => void;
};

const nothing: Load = { chats: 0, contacts: 0 };

/**
 * Who is at work, in memory: shifts as the database has them, and presence, which is a living connection here or one
 * that another gateway has told of lately. Decisions ask it without waiting for anything.
 */
export class ShiftBoard {
  #shifts: readonly Shift[] = [];
  /** Whose shift is active; asked at every taking, so kept ready. */
  #atWork: ReadonlySet<string> = new Set();
  #loads: ReadonlyMap<string, Load> = new Map();
  /** When each person was last seen, by this process's own steady clock. */
  #seen = new Map<string, number>();
  #told = '';
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #reading: Promise<void> = Promise.resolve();
  readonly #connections = new Map<string, number>();
  readonly #listeners = new Set<(team: readonly TeamMember[]) => void>();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What decisions ask; where shifts are not in use, everyone is at work. */
  get view(): ShiftView {
    return {
      isOnShift: (personId) =>
        this.#parts.config().flags.shifts
          ? this.#atWork.has(personId) && this.isPresent(personId)
          : this.#rules().isOnShift(personId),
      staffOf: (queue) => this.#rules().staffOf(queue),
    };
  }

  #rules(): ShiftView {
    const { config, people } = this.#parts;
    return config().flags.shifts ? viewOfTeam(this.team()) : everyoneOnShift(people(), config());
  }

  team(): readonly TeamMember[] {
    return this.#shifts.map(({ personId, id, state, status, queues, startedAt, plannedFrom, plannedTo }) => ({
      personId,
      shiftId: id,
      state,
      status: !this.isPresent(personId) ? 'OFFLINE' : state === 'break' ? 'BREAK' : status,
      queues,
      since: startedAt ?? '',
      planned: plannedFrom && plannedTo ? { from: plannedFrom, to: plannedTo } : null,
      load: this.#loads.get(personId) ?? nothing,
    }));
  }

  isPresent(personId: string): boolean {
    if (this.#connections.has(personId)) return true;
    const seen = this.#seen.get(personId);
    return seen !== undefined && performance.now() - seen < this.#parts.pace.lastsMs;
  }

  /** A desk of this person is connected to this gateway; answers what to do when it no longer is. */
  arrive(personId: string): () => void {
    const { db, node, onFailed } = this.#parts;
    const before = this.#connections.get(personId) ?? 0;
    this.#connections.set(personId, before + 1);
    if (before === 0) {
      this.#tell();
      markPresent(db, node, [personId])
        .then(() => ring(db, { kind: 'team', node }))
        .catch(onFailed);
    }
    return () => {
      const left = (this.#connections.get(personId) ?? 1) - 1;
      if (left > 0) this.#connections.set(personId, left);
      else {
        this.#connections.delete(personId);
        this.#seen.set(personId, performance.now());
      }
    };
  }

  onChange(listener: (team: readonly TeamMember[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    await this.#read();
    this.#again();
  }

  /** Reads anew what may have changed elsewhere. */
  refresh(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read()).catch(this.#parts.onFailed);
    return this.#reading;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#reading;
  }

  #again(): void {
    this.#timer = setTimeout(() => {
      const { db, node, onFailed } = this.#parts;
      markPresent(db, node, [...this.#connections.keys()])
        .catch(onFailed)
        .then(() => this.refresh())
        .finally(() => {
          if (!this.#isStopped) this.#again();
        });
    }, this.#parts.pace.beatMs);
  }

  async #read(): Promise<void> {
    const { db } = this.#parts;
    const [shifts, seen, load] = await Promise.all([shiftsUnderWay(db), lastSeen(db), loads(db)]);
    const now = performance.now();
    this.#shifts = shifts;
    this.#atWork = new Set(shifts.flatMap(({ personId, state }) => (state === 'active' ? [personId] : [])));
    this.#loads = load;
    for (const [personId, age] of seen)
      this.#seen.set(personId, Math.max(now - age, this.#seen.get(personId) ?? 0));
    this.#tell();
  }

  /** Tells the listeners, if anything is otherwise than they were told last. */
  #tell(): void {
    const team = this.team();
    const words = JSON.stringify(team);
    if (words === this.#told) return;
    this.#told = words;
    for (const listener of this.#listeners) listener(team);
  }
}
