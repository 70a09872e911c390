import type { Language } from '../../../shared/domain/language.ts';
import { assertNever } from '../../../shared/kit/assertNever.ts';
import type { PublicService } from '../../../shared/protocol/citizen.ts';
import type { Entry } from '../../client/conversation.ts';
import { inSentence, wordsByLanguage } from '../words/words.ts';

type EventEntry = Exclude<Entry, { type: 'mine' | 'theirs' }>;

/** An event as a quiet line; null where it says nothing to the reader. */
export function eventText(entry: EventEntry, topics: PublicService['topics'], lang: Language): string | null {
  const words = wordsByLanguage[lang];
  switch (entry.type) {
    case 'opened': {
      const topic = topics.find(({ id }) => id === entry.topic);
      return topic ? words.topicWas(topic.label[lang]) : null;
    }
    case 'joined':
      return words.joined(inSentence(entry.counsellor, lang));
    case 'released':
      return words.released;
    case 'closed':
      return words.closedLine;
    case 'reopened':
      return entry.counsellor ? words.reopenedBy(inSentence(entry.counsellor, lang)) : words.reopened;
    case 'left':
      return words.left;
    default:
      return assertNever(entry);
  }
}
