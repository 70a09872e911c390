import type { ScreenLanguage } from '../moment.ts';
import { actionWords } from './actionWords.ts';
import { assessmentWords } from './assessmentWords.ts';
import { callWords } from './callWords.ts';
import { channelWords } from './channelWords.ts';
import { clientWords } from './clientWords.ts';
import { colleagueWords } from './colleagueWords.ts';
import { consultWords } from './consultWords.ts';
import { conversationWords } from './conversationWords.ts';
import { eventWords } from './eventWords.ts';
import { feedbackWords } from './feedbackWords.ts';
import { fileWords } from './fileWords.ts';
import { inboxWords } from './inboxWords.ts';
import { joiningWords } from './joiningWords.ts';
import { languageWords } from './languageWords.ts';
import { lighterWords } from './lighterWords.ts';
import { listWords } from './listWords.ts';
import { messageWords } from './messageWords.ts';
import { movingWords } from './movingWords.ts';
import { offerWords } from './offerWords.ts';
import { readingWords } from './readingWords.ts';
import { refusalWords } from './refusalWords.ts';
import { registerWords } from './registerWords.ts';
import { screenWords } from './screenWords.ts';
import { settingsWords } from './settingsWords.ts';
import { shiftEndWords } from './shiftEndWords.ts';
import { shiftWords } from './shiftWords.ts';
import { statusWords } from './statusWords.ts';
import { talkEventWords } from './talkEventWords.ts';
import { talkWords } from './talkWords.ts';
import { textWords } from './textWords.ts';
import { toolkitWords } from './toolkitWords.ts';
import { transferWords } from './transferWords.ts';
import { urgencyWords } from './urgencyWords.ts';
import { waitingWords } from './waitingWords.ts';
import { windowWords } from './windowWords.ts';
import { writingWords } from './writingWords.ts';

/**
 * Everything the screen says, each in its three languages side by side. A page takes one language at a time from
 * `spoken.ts`; nothing that runs there imports this.
 */
export const words = {
  ...actionWords,
  ...assessmentWords,
  ...callWords,
  ...channelWords,
  ...clientWords,
  ...colleagueWords,
  ...consultWords,
  ...conversationWords,
  ...eventWords,
  ...feedbackWords,
  ...fileWords,
  ...inboxWords,
  ...joiningWords,
  ...languageWords,
  ...lighterWords,
  ...listWords,
  ...messageWords,
  ...movingWords,
  ...offerWords,
  ...readingWords,
  ...refusalWords,
  ...registerWords,
  ...screenWords,
  ...settingsWords,
  ...shiftEndWords,
  ...shiftWords,
  ...statusWords,
  ...talkEventWords,
  ...textWords,
  ...talkWords,
  ...toolkitWords,
  ...urgencyWords,
  ...transferWords,
  ...waitingWords,
  ...windowWords,
  ...writingWords,
};
export type MessageId = keyof typeof words;

/** A language's catalogue, as react-intl takes it. */
export const catalogueOf = (language: ScreenLanguage): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, word[language]]));
