import { type Clock, type ClockPhase, clockPhase } from '../../shared/domain/clock/clock.ts';
import { HOUR, MINUTE } from '../../shared/kit/time.ts';
import { dayKey, momentOf, type ScreenLanguage, timeOf } from '../kit/moment.ts';
import type { RingFace } from '../kit/ring.ts';
import type { Say } from '../kit/words/useWords.ts';

export type Face = {
  readonly ring: RingFace;
  /** All of it, for those who do not see the ring. */
  readonly words: string;
  /** What the eye needs beside the ring. */
  readonly brief: string;
  readonly phase: ClockPhase | 'still';
};
export type Here = { readonly now: string; readonly language: ScreenLanguage; readonly timeZone: string };

/** What a running promise looks like and how it is said in full. */
export function clockFace(
  clock: Pick<Clock, 'since' | 'warnAt' | 'dueAt'>,
  { now, language, timeZone }: Here,
  say: Say,
): Face {
  const phase = clockPhase(clock, now);
  const whole = Date.parse(clock.dueAt) - Date.parse(clock.since);
  // The screen's moment moves in steps, so that a promise may have begun after it.
  const left = Math.min(whole, Date.parse(clock.dueAt) - Date.parse(now));
  const part = whole > 0 ? 1 - left / whole : 1;
  const due = momentOf(clock.dueAt, now, language, timeZone);
  const ring = {
    kind: 'running',
    phase,
    part,
    ...shortTime(left, clock.dueAt, { now, language, timeZone }),
  } as const;
  if (left <= 0) {
    const late = spoken(-left);
    const words = say(`clock.late.${late.unit}`, { count: late.count, due });
    return { ring, phase, words, brief: words };
  }
  const rest = spoken(left);
  const words = left < HOUR ? say('clock.left', { count: rest.count, due }) : say('clock.due', { due });
  return { ring, phase, words, brief: say('clock.promise', { due }) };
}

const spoken = (millis: number): { count: number; unit: 'minutes' | 'hours' | 'days' } => {
  if (millis < HOUR) return { count: Math.max(1, Math.ceil(millis / MINUTE)), unit: 'minutes' };
  if (millis < 48 * HOUR) return { count: Math.floor(millis / HOUR), unit: 'hours' };
  return { count: Math.floor(millis / (24 * HOUR)), unit: 'days' };
};

/** At most five characters over four: what fits inside a ring. */
function shortTime(
  left: number,
  dueAt: string,
  { now, language, timeZone }: Here,
): { main: string; unit: string } {
  const sign = left <= 0 ? '+' : '';
  const size = Math.abs(left);
  if (size < HOUR) {
    const minutes = Math.max(1, Math.ceil(size / MINUTE));
    return { main: `${sign}${minutes}`, unit: 'min' };
  }
  if (left <= 0) {
    const hours = Math.floor(size / HOUR);
    const days = { fi: 'pv', sv: 'd', en: 'd' }[language];
    return hours < 48 ? { main: `+${hours}`, unit: 'h' } : { main: `+${Math.floor(hours / 24)}`, unit: days };
  }
  const time = timeOf(dueAt, language, timeZone);
  if (dayKey(dueAt, timeZone) === dayKey(now, timeZone)) return { main: time, unit: '' };
  const [day = ''] = momentOf(dueAt, now, language, timeZone).split(' ');
  return { main: time, unit: day };
}
