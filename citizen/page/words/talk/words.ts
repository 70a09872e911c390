import type { Language } from '../../../../shared/domain/language.ts';
import { talkEn } from './en.ts';
import { type TalkWords, talkFi } from './fi.ts';
import { talkSv } from './sv.ts';

export const talkWords: Readonly<Record<Language, TalkWords>> = { fi: talkFi, sv: talkSv, en: talkEn };
