import type { Language } from '../../../shared/domain/language.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Need } from '../../client/form.ts';
import type { IconName } from '../ui/Icon.tsx';
import { weekRows } from '../words/opening.ts';
import { type useWords, wordsByLanguage } from '../words/words.ts';

type Words = ReturnType<typeof useWords>;

export const needIcon: Readonly<Record<Need, IconName>> = {
  chat: 'chat',
  message: 'message',
  request: 'phone',
  booking: 'clock',
};

/** A way of contact in a few plain words: what one does, and what follows. */
export function needText(need: Need, service: PublicService, words: Words): { title: string; text: string } {
  switch (need) {
    case 'chat':
      return { title: words.chatNeed, text: words.chatNeedText };
    case 'message':
      return { title: words.messageNeed, text: words.messageNeedText(service.messageBusinessDays) };
    case 'request':
      return { title: words.requestNeed, text: words.requestNeedText(service.callback.businessDays) };
    case 'booking':
      return { title: words.bookingNeed, text: words.bookingNeedText };
  }
}

/** When we call: "maanantai–perjantai klo 8–16"; "ympäri vuorokauden" where calls never stop. */
export function callHours({ callback }: PublicService, lang: Language): string {
  const words = wordsByLanguage[lang];
  const { weekly } = callback.hours;
  if (weekly === null) return words.callAny.toLowerCase();
  return weekRows(weekly, lang)
    .filter(({ hours }) => hours !== words.hoursClosed)
    .map(({ days, hours }) => `${days} ${hours}`)
    .join(', ');
}
