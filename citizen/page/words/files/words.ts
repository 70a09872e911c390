import type { Language } from '../../../../shared/domain/language.ts';
import { useLanguage } from '../words.ts';
import { filesEn } from './en.ts';
import { type FilesWords, filesFi } from './fi.ts';
import { filesSv } from './sv.ts';

export const filesWords: Readonly<Record<Language, FilesWords>> = { fi: filesFi, sv: filesSv, en: filesEn };
export const useFilesWords = (): FilesWords => filesWords[useLanguage()];
