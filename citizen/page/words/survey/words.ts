import type { Language } from '../../../../shared/domain/language.ts';
import { surveyEn } from './en.ts';
import { type SurveyWords, surveyFi } from './fi.ts';
import { surveySv } from './sv.ts';

export const surveyWords: Readonly<Record<Language, SurveyWords>> = {
  fi: surveyFi,
  sv: surveySv,
  en: surveyEn,
};
