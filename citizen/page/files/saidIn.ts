import type { Content } from '../../../shared/domain/contact/parts/content.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { wordsByLanguage } from '../words/words.ts';

/** A message as one text: its words, and the names of its files. */
export function saidIn(content: Content, lang: Language): string {
  if (!('text' in content)) return wordsByLanguage[lang].erased;
  const names = (content.files ?? []).map(({ name }) => name).join(', ');
  return [content.text, names].filter(Boolean).join('\n');
}
