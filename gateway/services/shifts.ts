import { type Person, personId } from '../../shared/domain/person.ts';
import { has, seesWholeUnit } from '../../shared/domain/policy.ts';
import {
  decideShift,
  type Handover,
  type ShiftCommand,
  type WorkView,
} from '../../shared/domain/shift/decideShift.ts';
import { queuesOf } from '../../shared/domain/shift/queues.ts';
import {
  evolveShift,
  type Managing,
  newShift,
  type Shift,
  type ShiftEvent,
} from '../../shared/domain/shift/shift.ts';
import { createId } from '../../shared/kit/ids.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { HOUR } from '../../shared/kit/time.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { Tx } from '../db/database.ts';
import { isTaken } from '../db/journal.ts';
import {
  appendShift,
  inHand,
  lockShiftOf,
  type Managed,
  managedAt,
  plannedShiftOf,
  waitingChats,
} from '../db/shifts.ts';
import { ring } from '../db/signals.ts';
import { actorOf } from './actorOf.ts';
import type { CommandPipeline } from './commands.ts';
import type { Services } from './environment.ts';
import { namedId } from './namedId.ts';
import type { ShiftBoard } from './shiftBoard.ts';

/** How long before its time a planned shift may be begun. */
const EARLY = 2 * HOUR;

/** By whom and why, where it is not by oneself. */
type ManagedBy = {
  readonly lead: Person;
  readonly event: Extract<ShiftEvent, { type: 'shiftManaged' }>;
};
type ManagedSignal = { readonly shiftId: string; readonly personId: string; readonly version: number };
export type ManageRequest = {
  readonly personId: string;
  readonly action: Managing;
  readonly queues: string[];
  readonly reason: string;
};

type Work = WorkView & { readonly unread: readonly string[] };

/** What people do with their own shifts. */
export class ShiftService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;
  readonly #board: ShiftBoard;
  #tellManaged: (personId: string, managed: Managed) => void = () => undefined;

  constructor(services: Services, pipeline: CommandPipeline, board: ShiftBoard) {
    this.#services = services;
    this.#pipeline = pipeline;
    this.#board = board;
  }

  /** What a shift would be: the roster's time, and the queues of one's skills with the general ones (R34). */
  async propose(
    person: Person,
  ): Promise<{ planned: { from: string; to: string } | null; queues: string[]; unseen: number }> {
    const { db, now, config } = this.#services;
    const planned = await plannedShiftOf(db, person.id, now());
    const work = await this.#work(null, person);
    return {
      planned:
        planned?.plannedFrom && planned.plannedTo
          ? { from: planned.plannedFrom, to: planned.plannedTo }
          : null,
      queues: [...queuesOf(person, config)],
      unseen: work.unseen,
    };
  }

  start(person: Person, queues: readonly string[] | null): Promise<Result<Shift, CallError>> {
    const chosen = queues ?? [...queuesOf(person, this.#services.config)];
    return this.#change(person, { verb: 'start', queues: [...chosen] });
  }

  /** In demo mode a shift begins with signing in, so that nobody who tries the desk stands outside its rules. */
  async startByHabit(person: Person): Promise<void> {
    if (has(person, 'take', this.#services.config)) await this.start(person, null);
  }

  take(
    person: Person,
    command: Exclude<ShiftCommand, { verb: 'start' | 'end' }>,
  ): Promise<Result<Shift, CallError>> {
    return this.#change(person, command);
  }

  /** What is unseen goes to whoever takes over before the shift ends, so that nothing stays behind. */
  async end(person: Person, handover: Handover | null, by?: ManagedBy): Promise<Result<Shift, CallError>> {
    const command = { verb: 'end', handover } as const;
    const before = await this.#services.db.transaction().execute(async (tx) => {
      const shift = await lockShiftOf(tx, person.id);
      const work = await this.#work(tx, person, shift);
      return { shift, work, decision: decideShift(shift, command, work) };
    });
    if (!before.decision.ok) return before.decision;
    if (handover && before.shift) await this.#handOver(person, before.shift, before.work.unread, handover);
    return this.#change(person, command, { unseen: before.work.unseen, by });
  }

  /** Who is told that their shift was changed: by their desks, wherever they are connected. */
  onManaged(tell: (personId: string, managed: Managed) => void): void {
    this.#tellManaged = tell;
  }

  /**
   * A lead changes another's shift and says why; it is journalled under the lead's name. No chat is left alone, and
   * what is unseen at the end comes to the lead with the reason (R35).
   */
  async manage(lead: Person, asked: ManageRequest): Promise<Result<Shift, CallError>> {
    const { people, db, node } = this.#services;
    const { personId: id, action, queues, reason } = asked;
    const person = people.byId(id);
    if (!person) return refuse({ code: 'UnknownCode', field: 'personId' });
    const by = { lead, event: { type: 'shiftManaged', action, reason } } as const;
    const changed =
      action === 'end'
        ? await this.#endFor(person, by)
        : await this.#change(person, action === 'setQueues' ? { verb: action, queues } : { verb: action }, {
            by,
          });
    if (!changed.ok) return changed;
    const { id: shiftId, version } = changed.value;
    this.#tellManaged(id, { by: lead.id, action, reason });
    await ring(db, { kind: 'shiftManaged', node, shiftId, personId: id, version });
    return changed;
  }

  /** Another gateway changed a shift whose person may sit here. */
  async hearManaged({ shiftId, personId: id, version }: ManagedSignal): Promise<void> {
    const { db, log } = this.#services;
    try {
      const managed = await managedAt(db, shiftId, version);
      if (managed) this.#tellManaged(id, managed);
    } catch (error) {
      log.warn({ err: error }, 'a notice of a managed shift was lost');
    }
  }

  async #endFor(person: Person, by: ManagedBy): Promise<Result<Shift, CallError>> {
    const shift = await this.#services.db.transaction().execute((tx) => lockShiftOf(tx, person.id));
    const { unread } = await this.#work(null, person, shift);
    const handover = unread.length > 0 ? { to: by.lead.id, note: by.event.reason } : null;
    return this.end(person, handover, by);
  }

  /** Ends the shift of someone who is no longer at the desk, whatever stands open. */
  async endOf(id: string): Promise<void> {
    const { db, now, node } = this.#services;
    await db.transaction().execute(async (tx) => {
      const shift = await lockShiftOf(tx, id);
      if (!shift) return;
      const event = { type: 'shiftEnded', unseen: 0, handedTo: null } as const;
      const at = now();
      const ended = evolveShift(shift, event, at.toISOString());
      await appendShift(tx, ended, [event], { kind: 'system', part: 'register' }, at);
      await ring(tx, { kind: 'team', node });
    });
    await this.#board.refresh();
  }

  async #handOver(person: Person, shift: Shift, unread: readonly string[], { to, note }: Handover) {
    for (const id of unread)
      await this.#pipeline.submit({
        command: { verb: 'handOver', id, commandId: namedId(`handOver:${shift.id}:${id}`), to, note },
        actor: actorOf(person),
        maySee: () => true,
      });
  }

  async #change(
    person: Person,
    command: ShiftCommand,
    { unseen, by }: { unseen?: number; by?: ManagedBy | undefined } = {},
  ): Promise<Result<Shift, CallError>> {
    const { db, now, node } = this.#services;
    try {
      const changed = await db.transaction().execute(async (tx): Promise<Result<Shift, CallError>> => {
        const at = now();
        const standing = await lockShiftOf(tx, person.id);
        const work = await this.#work(tx, person, standing);
        const decision = decideShift(standing, command, unseen === undefined ? work : { ...work, unseen });
        if (!decision.ok) return decision;
        let shift = standing ?? (await this.#planned(tx, person, at));
        const events = by ? [...decision.value, by.event] : decision.value;
        for (const event of events) shift = evolveShift(shift, event, at.toISOString());
        if (events.length > 0) await appendShift(tx, shift, events, actorOf(by?.lead ?? person), at);
        await ring(tx, { kind: 'team', node });
        return ok(shift);
      });
      if (changed.ok) await this.#board.refresh();
      return changed;
    } catch (error) {
      if (!isTaken(error)) throw error;
      return { ok: false, error: { code: 'WrongShiftState', state: 'active' } };
    }
  }

  async #planned(tx: Tx, person: Person, at: Date): Promise<Shift> {
    const planned = await plannedShiftOf(tx, person.id, at);
    const isDue = planned?.plannedFrom && Date.parse(planned.plannedFrom) - at.getTime() <= EARLY;
    return isDue ? planned : newShift(createId(), person.id);
  }

  async #work(tx: Tx | null, person: Person, shift: Shift | null = null): Promise<Work> {
    const { db, config, people } = this.#services;
    const own = await inHand(tx ?? db, person.id);
    const { view } = this.#board;
    const alone = (shift?.queues ?? []).filter(
      (queue) => !view.staffOf(queue).some((id) => id !== person.id),
    );
    const waiting = await waitingChats(tx ?? db, alone);
    const answers = queuesOf(person, config);
    return {
      liveChats: own.liveChats,
      unread: own.unread,
      unseen: own.unread.length + [...waiting.values()].reduce((sum, n) => sum + n, 0),
      isQueue: (name) =>
        answers.has(name) ||
        (seesWholeUnit(person, config) &&
          config.queues.some((each) => each.name === name && each.line === undefined)),
      mayTakeOver: (id) => {
        const other = personId.safeParse(id).success ? people.byId(id) : undefined;
        return other !== undefined && id !== person.id && (view.isOnShift(id) || other.role === 'lead');
      },
    };
  }
}
