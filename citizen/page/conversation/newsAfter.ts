import type { Language } from '../../../shared/domain/language.ts';
import type { Conversation } from '../../client/conversation.ts';
import { saidIn } from '../files/saidIn.ts';
import { nameOf, wordsByLanguage } from '../words/words.ts';
import { eventText } from './eventText.ts';

/** What others did after a position, in words to be said aloud. One's own doings are no news. */
export function newsAfter(conversation: Conversation, position: number, lang: Language): string[] {
  const words = wordsByLanguage[lang];
  return conversation.entries.flatMap((entry) => {
    if (entry.position <= position) return [];
    switch (entry.type) {
      case 'opened':
      case 'mine':
        return [];
      case 'theirs': {
        return [words.saysNew(nameOf(entry.counsellor, lang), saidIn(entry.content, lang))];
      }
      default:
        return eventText(entry, [], lang) ?? [];
    }
  });
}
