import type { ScreenLanguage } from './moment.ts';

const units = { fi: ['kt', 'Mt'], sv: ['kB', 'MB'], en: ['kB', 'MB'] } as const;

/** "2,5 Mt" and the like, as each language writes it. */
export function sizeText(bytes: number, language: ScreenLanguage): string {
  const isLarge = bytes >= 1_048_576;
  const value = isLarge ? bytes / 1_048_576 : Math.max(1, Math.round(bytes / 1024));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 }).format(value);
  return `${number}\u00a0${units[language][isLarge ? 1 : 0]}`;
}

/** What a file is, by the ending that people know it by; a plain text has no such name. */
export const typeName = (type: string): string => (type === 'docx' ? 'Word' : type.toUpperCase());
