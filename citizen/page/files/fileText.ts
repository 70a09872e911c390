import type { FileType } from '../../../shared/domain/file/fileTypes.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { FileProblem } from '../../client/pendingFiles.ts';
import { filesWords as wordsByLanguage } from '../words/files/words.ts';

export type FileRules = NonNullable<PublicService['files']>;

/** "2,5 Mt" and the like, as each language writes it. */
export function sizeText(bytes: number, lang: Language): string {
  const isLarge = bytes >= 1_048_576;
  const value = isLarge ? bytes / 1_048_576 : Math.max(1, Math.round(bytes / 1024));
  const unit = { fi: ['kt', 'Mt'], sv: ['kB', 'MB'], en: ['kB', 'MB'] } as const;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: isLarge ? 1 : 0 }).format(value);
  return `${number}\u00a0${unit[lang][isLarge ? 1 : 0]}`;
}

/** What a file is, in a word that people know it by. */
export const typeText = (type: FileType, lang: Language): string =>
  type === 'txt' ? wordsByLanguage[lang].textFile : type === 'docx' ? 'Word' : type.toUpperCase();

/** All that can be sent, as a list. */
const typesText = ({ types }: FileRules, lang: Language): string =>
  types.map((type) => typeText(type, lang)).join(', ');

export const hintText = (rules: FileRules, lang: Language): string =>
  wordsByLanguage[lang].attachHint(typesText(rules, lang), sizeText(rules.maxBytes, lang));

/** Why a file cannot be sent, and what would help. */
export function problemText(why: FileProblem, rules: FileRules, lang: Language): string {
  const words = wordsByLanguage[lang];
  switch (why) {
    case 'FileTooLarge':
      return words.fileTooLarge(sizeText(rules.maxBytes, lang));
    case 'FileEmpty':
      return words.fileEmpty;
    case 'FileTypeRefused':
      return words.fileTypeRefused(typesText(rules, lang));
    case 'TooManyFiles':
      return words.tooManyFiles;
    case 'Refused':
      return words.fileRefused;
    case 'NotAllowed':
    case 'NotFound':
    case 'SessionEnded':
      return words.fileNotAllowed;
    default:
      return words.fileBroken;
  }
}
