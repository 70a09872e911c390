import type { Contact } from '../../shared/domain/contact/contact.ts';
import { momentOf, type ScreenLanguage } from '../kit/moment.ts';
import type { Phrase } from '../kit/words/phrase.ts';

type Here = { readonly now: string; readonly language: ScreenLanguage; readonly timeZone: string };

/** How a request to identify stands, and since when; null where nobody has asked and nobody has identified. */
export function identificationPhrase(
  { identification }: Pick<Contact, 'identification'>,
  { now, language, timeZone }: Here,
): Phrase | null {
  const at = (instant: string) => momentOf(instant, now, language, timeZone);
  switch (identification.status) {
    case 'anonymous':
      return null;
    case 'requested': {
      const { at: asked, expiresAt } = identification;
      return { id: 'identification.requested', values: { at: at(asked), due: at(expiresAt) } };
    }
    case 'identified':
      return identification.strength === 'strong'
        ? { id: 'identification.identified', values: { at: at(identification.at) } }
        : { id: 'identification.claimed', values: { at: at(identification.at) } };
    case 'declined':
      return { id: 'identification.declined', values: { at: at(identification.at) } };
    case 'timedOut':
      return { id: 'identification.timedOut', values: { at: at(identification.at) } };
  }
}
