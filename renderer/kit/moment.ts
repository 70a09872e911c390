import { DAY } from '../../shared/kit/time.ts';

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
export type ScreenLanguage = keyof typeof locales;

const shapes = {
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short', hour: 'numeric', minute: '2-digit' },
  date: { day: 'numeric', month: 'numeric', hour: 'numeric', minute: '2-digit' },
  whole: { day: 'numeric', month: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  only: { day: 'numeric', month: 'numeric', year: 'numeric' },
  key: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

const formatters = new Map<string, Intl.DateTimeFormat>();
function format(shape: Shape, at: Date, language: ScreenLanguage, timeZone: string): string {
  const name = `${shape} ${language} ${timeZone}`;
  const known = formatters.get(name);
  const formatter = known ?? new Intl.DateTimeFormat(locales[language], { ...shapes[shape], timeZone });
  if (!known) formatters.set(name, formatter);
  return formatter.format(at).replace(' klo ', ' ').replace(' kl. ', ' ').replace(',', '');
}

/** Which day it is on the organisation's calendar; only for comparing. */
export const dayKey = (at: string, timeZone: string): string => format('key', new Date(at), 'sv', timeZone);

export const timeOf = (at: string, language: ScreenLanguage, timeZone: string): string =>
  format('time', new Date(at), language, timeZone);

export const dayOf = (at: string, language: ScreenLanguage, timeZone: string): string =>
  format('day', new Date(at), language, timeZone);

/** A moment with its whole date, as on paper: "23.11.2026 10.42". */
export const dateOf = (at: string, language: ScreenLanguage, timeZone: string): string =>
  format('whole', new Date(at), language, timeZone);

/** A day with its whole date: "23.11.2026". */
export const dateOnly = (at: string, language: ScreenLanguage, timeZone: string): string =>
  format('only', new Date(at), language, timeZone);

/** A moment as short as it can be understood: "10.42" today, "ke 18.32" within a week, "14.11. 9.05" beyond. */
export function momentOf(at: string, now: string, language: ScreenLanguage, timeZone: string): string {
  if (dayKey(at, timeZone) === dayKey(now, timeZone)) return timeOf(at, language, timeZone);
  const distance = Math.abs(Date.parse(at) - Date.parse(now));
  return format(distance < 6 * DAY ? 'weekday' : 'date', new Date(at), language, timeZone);
}
