import type { Language } from '../../../../shared/domain/language.ts';
import { askedEn } from './en.ts';
import { type AskedWords, askedFi } from './fi.ts';
import { askedSv } from './sv.ts';

export const askedWords: Readonly<Record<Language, AskedWords>> = {
  fi: askedFi,
  sv: askedSv,
  en: askedEn,
};
