import type { Language } from '../../../shared/domain/language.ts';
import { assertNever } from '../../../shared/kit/assertNever.ts';
import type { TalkEntry } from '../../client/conversation.ts';
import { talkWords } from '../words/talk/words.ts';
import { inSentence } from '../words/words.ts';

/** A step of a talk as a quiet line of the conversation. */
export function entryText(entry: TalkEntry, lang: Language): string {
  const words = talkWords[lang];
  switch (entry.type) {
    case 'talkOffered': {
      const who = inSentence(entry.counsellor, lang);
      return entry.medium === 'video' ? words.talkOfferedVideo(who) : words.talkOfferedVoice(who);
    }
    case 'talkAccepted':
      return words.talkAccepted;
    case 'talkDeclined':
      return words.talkDeclined;
    case 'talkBegun':
      return words.talkBegun;
    case 'talkJoined':
      return words.talkJoined(inSentence(entry.counsellor, lang));
    case 'talkLeft':
      return words.talkLeft(inSentence(entry.counsellor, lang));
    case 'talkEnded':
      return entry.because === 'unanswered' || entry.because === 'withdrawn'
        ? words.talkWithdrawn
        : entry.because === 'notConnected'
          ? words.talkNotConnected
          : words.talkEnded(Math.floor(entry.seconds / 60), entry.seconds % 60);
    default:
      return assertNever(entry);
  }
}
