import type { Language } from '../../../../shared/domain/language.ts';
import { returnEn } from './en.ts';
import { type ReturnWords, returnFi } from './fi.ts';
import { returnSv } from './sv.ts';

export const returnWords: Readonly<Record<Language, ReturnWords>> = {
  fi: returnFi,
  sv: returnSv,
  en: returnEn,
};
