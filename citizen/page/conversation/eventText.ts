import type { Language } from '../../../shared/domain/language.ts';
import { assertNever } from '../../../shared/kit/assertNever.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { type Entry, isOfTalk } from '../../client/conversation.ts';
import { talkText } from '../talkText.ts';
import { callText, dayText } from '../words/call.ts';
import { inSentence, wordsByLanguage } from '../words/words.ts';

type EventEntry = Exclude<Entry, { type: 'mine' | 'theirs' }>;

/** An event as a quiet line; null where it says nothing to the reader. */
export function eventText(entry: EventEntry, topics: PublicService['topics'], lang: Language): string | null {
  const words = wordsByLanguage[lang];
  if (isOfTalk(entry)) return talkText.of(entry, lang);
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
    case 'moved':
      return entry.isMessage ? words.movedAsMessage : words.moved;
    case 'merged':
      return words.merged;
    case 'identityAsked':
      return words.identityAsked;
    case 'identityGiven':
      return words.identityGiven;
    case 'identityDeclined':
      return words.identityDeclined;
    case 'identityLapsed':
      return words.identityLapsed;
    case 'colleagueInvited':
      return words.colleagueInvited(inSentence(entry.counsellor, lang));
    case 'colleagueJoined':
      return words.joined(inSentence(entry.counsellor, lang));
    case 'colleagueLeft':
      return words.colleagueLeft(inSentence(entry.counsellor, lang));
    case 'callPromised':
      return callText(entry.slot, entry.isBooked, lang);
    case 'callTried':
      return entry.isReached ? words.callReached : entry.isLast ? words.callGivenUp : words.callTried;
    case 'signposted':
      return words.signposted;
    case 'languageChanged':
      return words.goesOnIn(entry.lang);
    case 'professionalMessage':
      return entry.replyUntil ? words.replyUntil(dayText(entry.replyUntil, lang)) : words.noReplyNeeded;
    case 'surveyAnswered':
      return words.surveyAnswered;
    default:
      return assertNever(entry);
  }
}
