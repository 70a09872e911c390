import type { Instant } from '../../kit/time.ts';

/**
 * How a clock stands by what is recorded: RUNNING ⇄ PAUSED → MET | BREACHED | VOID (domain section 2). A broken
 * promise that is not yet kept is `breached` without an end.
 */
export const clockStates = ['running', 'paused', 'met', 'breached', 'void'] as const;
export type ClockState = (typeof clockStates)[number];

/** A promise or a term of law, as it runs for one contact. Computed from contact and configuration, never stored. */
export type Clock = {
  readonly id: string;
  /** The act and section of a statutory term; null for what the service itself has promised. */
  readonly act: string | null;
  /** When this run began. A clock that starts anew, as with a client's next message, is another run. */
  readonly since: Instant;
  readonly warnAt: Instant;
  /** What to aim at; before `dueAt` where a term's last day is no working day (150/1930 5 §). */
  readonly targetAt: Instant;
  /** Until then it is in time. */
  readonly dueAt: Instant;
  readonly state: ClockState;
  /** When it was met; null while it runs, and where it was voided. */
  readonly metAt: Instant | null;
};

/** The moments of a clock, before anything has been recorded of it. */
export type Times = Pick<Clock, 'warnAt' | 'targetAt' | 'dueAt'>;

/** Whether something is still to be done: it runs, or it broke and nobody has met it since. */
export const isPending = (clock: Clock): boolean =>
  clock.metAt === null && (clock.state === 'running' || clock.state === 'breached');

export type ClockPhase = 'calm' | 'warning' | 'breached';

/** How urgent a pending clock is at a moment of the gateway's time. */
export function clockPhase(clock: Pick<Clock, 'warnAt' | 'dueAt'>, now: Instant): ClockPhase {
  if (now >= clock.dueAt) return 'breached';
  return now >= clock.warnAt ? 'warning' : 'calm';
}
