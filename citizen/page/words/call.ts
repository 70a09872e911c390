import type { Slot } from '../../../shared/domain/contact/parts/callback.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { dateOf, timeOf, wallAt } from './when.ts';
import { wordsByLanguage } from './words.ts';

/** The day of an instant, on the reader's own clock: "24.11.", "24 november". */
export const dayText = (at: string, lang: Language): string => dateOf(wallAt(new Date(at)).day, lang);

/** When we call: a booked time to the minute, a promised one as the hours it lies in. */
export function callText({ from, to }: Slot, isBooked: boolean, lang: Language): string {
  const words = wordsByLanguage[lang];
  const day = dayText(from, lang);
  return isBooked
    ? words.callPromised(day, timeOf(from, lang))
    : words.callWithin(day, timeOf(from, lang), timeOf(to, lang));
}
