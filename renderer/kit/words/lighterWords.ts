import type { Words } from './word.ts';

/** The lightest sufficient service: a thought beside a choice that guides into social services. */
export const lighterWords = {
  'lighter.title': {
    fi: 'Kevyempää apua tähän aiheeseen',
    sv: 'Lättare hjälp i det här ämnet',
    en: 'Lighter help for this topic',
  },
  'lighter.text': {
    fi: 'Voisiko jokin näistä riittää tai auttaa rinnalla? Sinä arvioit.',
    sv: 'Kunde någon av dem räcka eller hjälpa vid sidan av? Du bedömer.',
    en: 'Could one of these be enough, or help alongside? You judge.',
  },
  'lighter.spoken': {
    fi: 'Kevyempää apua tähän aiheeseen: {text}.',
    sv: 'Lättare hjälp i det här ämnet: {text}.',
    en: 'Lighter help for this topic: {text}.',
  },
  'lighter.open': { fi: 'Avaa ohjeet', sv: 'Öppna råden', en: 'Open the guidance' },
} as const satisfies Words;
