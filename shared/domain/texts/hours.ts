import type { Calendar, Weekday } from '../config/calendars.ts';
import type { Language } from '../language.ts';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const days: Readonly<Record<Language, readonly string[]>> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const around: Readonly<Record<Language, string>> = {
  fi: 'kaikkina vuorokauden aikoina',
  sv: 'dygnet runt',
  en: 'around the clock',
};
const before: Readonly<Record<Language, string>> = { fi: 'klo ', sv: 'kl. ', en: '' };
const and: Readonly<Record<Language, string>> = { fi: ' ja ', sv: ' och ', en: ' and ' };

/** "08:00-16:30" as "8–16.30", in English "8:00–16:30". */
function interval(text: string, lang: Language): string {
  const spoken = (time: string) => {
    const [hour = '', minute = ''] = time.split(':');
    if (lang === 'en') return `${Number(hour)}:${minute}`;
    return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
  };
  const [from = '', to = ''] = text.split('-');
  return `${spoken(from)}–${spoken(to)}`;
}

/** Opening hours within a sentence: "ma–to klo 9–11 ja 12.30–15, pe klo 9–11"; null where it never opens. */
export function hoursInWords(calendar: Calendar, lang: Language): string | null {
  if ('always' in calendar) return around[lang];
  const runs: { from: number; to: number; hours: string }[] = [];
  for (const [day, name] of week.entries()) {
    const hours = (calendar.weekly[name] ?? []).map((each) => interval(each, lang)).join(and[lang]);
    const last = runs.at(-1);
    if (hours !== '' && last?.hours === hours && last.to === day - 1) last.to = day;
    else if (hours !== '') runs.push({ from: day, to: day, hours });
  }
  if (runs.length === 0) return null;
  return runs
    .map(({ from, to, hours }) => {
      const [first = '', end = ''] = [days[lang][from], days[lang][to]];
      return `${first}${from === to ? '' : `–${end}`} ${before[lang]}${hours}`;
    })
    .join(', ');
}
