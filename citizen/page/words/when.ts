import { wallClock } from '../../../shared/domain/calendar/wallClock.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { DAY } from '../../../shared/kit/time.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** A wall clock: the calendar day as "2026-11-21", its weekday from Monday (0), and the time. */
type Wall = {
  readonly day: string;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
};

/** The wall clock at an instant, in the device's zone or a named one. */
export function wallAt(at: Date, timeZone = deviceZone()): Wall {
  const { day, minute } = wallClock(at, timeZone);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { day, weekday, hour: Math.floor(minute / 60), minute: minute % 60 };
}

const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** "10.41", in English "10:41". */
const clock = (hour: number, minute: number, lang: Language) =>
  `${hour}${lang === 'en' ? ':' : '.'}${pad(minute)}`;

export function timeOf(at: string, lang: Language): string {
  const { hour, minute } = wallAt(new Date(at));
  return clock(hour, minute, lang);
}

/** "klo 10.41", "kl. 10.41", "10:41": a time of day inside a sentence. */
export const atTime = (at: string, lang: Language): string => `${clockWord[lang]}${timeOf(at, lang)}`;
const clockWord = { fi: 'klo ', sv: 'kl. ', en: '' } as const;

/** An hour as opening hours say it: "klo 8", "kl. 8.30", "8:00". */
export const spokenHour = (hour: number, minute: number, lang: Language): string =>
  `${clockWord[lang]}${minute === 0 && lang !== 'en' ? hour : clock(hour, minute, lang)}`;

const weekdays = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

export const weekdayName = (weekday: number, lang: Language): string => weekdays[lang][weekday] ?? '';

/** "23.11.", "23 november", "23 November". */
export function dateOf(day: string, lang: Language): string {
  const [, month, date] = day.split('-').map(Number);
  if (lang === 'fi') return `${date}.${month}.`;
  return `${date} ${months[lang][(month ?? 1) - 1]}`;
}

const near = {
  fi: ['tänään', 'huomenna', 'eilen'],
  sv: ['i dag', 'i morgon', 'i går'],
  en: ['today', 'tomorrow', 'yesterday'],
} as const;

/** When something comes, inside a sentence: "tänään", "maanantaina", "måndag den 28 december". */
export function comingDay(wall: Wall, today: string, lang: Language): string {
  const days = daysBetween(today, wall.day);
  if (days <= 1) return near[lang][days === 1 ? 1 : 0];
  const name = weekdayName(wall.weekday, lang);
  const date = dateOf(wall.day, lang);
  const isNear = days < 7;
  if (lang === 'fi') return isNear ? `${name}na` : `${name}na ${date}`;
  if (lang === 'sv') return isNear ? `på ${name}` : `${name} den ${date}`;
  return isNear ? `on ${name}` : `on ${name} ${date}`;
}

/** A day as a heading: "Tänään", "Eilen", "Maanantai 16.11.". */
export function dayHeading(day: string, today: string, lang: Language): string {
  const days = daysBetween(today, day);
  const name = weekdayName(wallAt(new Date(`${day}T12:00:00Z`), 'UTC').weekday, lang);
  const said = days === 0 ? near[lang][0] : days === -1 ? near[lang][2] : `${name} ${dateOf(day, lang)}`;
  return said.charAt(0).toLocaleUpperCase(lang) + said.slice(1);
}
