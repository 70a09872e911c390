import type { Language } from '../../shared/domain/language.ts';
import type { TalkEntry } from '../client/conversation.ts';

/** How the lines of a talk are worded comes with the talk; until then they say nothing. */
export const talkText: { of(entry: TalkEntry, lang: Language): string | null } = { of: () => null };
