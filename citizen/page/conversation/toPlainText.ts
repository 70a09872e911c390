import type { Language } from '../../../shared/domain/language.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { saidIn } from '../files/saidIn.ts';
import { dateOf, timeOf } from '../words/when.ts';
import { nameOf, titleOf, wordsByLanguage } from '../words/words.ts';
import { eventText } from './eventText.ts';
import type { Row } from './toRows.ts';

/** The conversation as text that a person may keep. What was not sent is left out. */
export function toPlainText(rows: readonly Row[], topics: PublicService['topics'], lang: Language): string {
  const words = wordsByLanguage[lang];
  const lines = rows.flatMap((row) => {
    switch (row.kind) {
      case 'day':
        return [`\n${dateOf(row.day, lang)}\n`];
      case 'mine':
        return [`${timeOf(row.entry.at, lang)} ${words.you}: ${saidIn(row.entry.content, lang)}`];
      case 'theirs': {
        const { counsellor, at, content } = row.entry;
        const title = titleOf(counsellor, lang);
        const who = title === '' ? nameOf(counsellor, lang) : `${nameOf(counsellor, lang)} (${title})`;
        return [`${timeOf(at, lang)} ${who}: ${saidIn(content, lang)}`];
      }
      case 'event': {
        const text = eventText(row.entry, topics, lang);
        return text === null ? [] : [`${timeOf(row.entry.at, lang)} ${text}`];
      }
      default:
        return [];
    }
  });
  return lines.join('\n').trim();
}
