import type { Language } from '../../../shared/domain/language.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { comingDay, spokenHour, wallAt, weekdayName } from './when.ts';
import { wordsByLanguage } from './words.ts';

type Hours = PublicService['hours'];

/** "tänään klo 8", "på måndag kl. 8", "on Monday at 8:00"; null where the next opening is not known. */
function opensWhen({ opensAt, timeZone }: Hours, now: Date, lang: Language): string | null {
  if (opensAt === null) return null;
  const wall = wallAt(new Date(opensAt), timeZone);
  const day = comingDay(wall, wallAt(now, timeZone).day, lang);
  const hour = spokenHour(wall.hour, wall.minute, lang);
  return `${day} ${lang === 'en' ? 'at ' : ''}${hour}`;
}

/** "avaamme maanantaina klo 8": the same as a clause of its own. */
export function opensClause(hours: Hours, now: Date, lang: Language): string | null {
  const when = opensWhen(hours, now, lang);
  return when === null ? null : wordsByLanguage[lang].opens(when);
}

/** Whether the service is open, in a sentence: "Auki nyt, klo 16 asti", "Suljettu nyt. Avaamme maanantaina klo 8". */
export function openState(hours: Hours, now: Date, lang: Language): string {
  const words = wordsByLanguage[lang];
  if (hours.weekly === null) return words.openAlways;
  if (!hours.isOpen) {
    const when = opensWhen(hours, now, lang);
    return when === null ? words.closed : words.closedOpens(when);
  }
  if (hours.closesAt === null) return words.open;
  const { hour, minute } = wallAt(new Date(hours.closesAt), hours.timeZone);
  return words.openUntil(spokenHour(hour, minute, lang));
}

/** The week in as few rows as it takes: days that follow each other with the same hours share one. */
export function weekRows(
  weekly: readonly (readonly string[])[],
  lang: Language,
): { days: string; hours: string }[] {
  const runs: { from: number; to: number; hours: string }[] = [];
  weekly.forEach((intervals, weekday) => {
    const hours = intervals.map((interval) => spokenInterval(interval, lang)).join(', ');
    const last = runs.at(-1);
    if (last?.hours === hours) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, hours });
  });
  return runs.map(({ from, to, hours }) => ({
    days: from === to ? weekdayName(from, lang) : `${weekdayName(from, lang)}–${weekdayName(to, lang)}`,
    hours: hours === '' ? wordsByLanguage[lang].hoursClosed : hours,
  }));
}

/** "08:00-16:00" as "8–16", in English "8:00–16:00". */
function spokenInterval(interval: string, lang: Language): string {
  const [from = '', to = ''] = interval.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return spokenHour(hour, minute, lang).replace(/^\D+/, '');
  });
  return `${from}–${to}`;
}
