import type { Language } from '../domain/language.ts';

/** Where the gateway has the accessibility statement (the law 306/2019, 9 §), in each language. */
export const statementPaths: Readonly<Record<Language, string>> = {
  fi: '/saavutettavuus',
  sv: '/tillganglighet',
  en: '/accessibility',
};
