import type { Chat } from '../../client/chat.ts';

/** Where "leave quickly" goes: a page that anyone might be reading. */
const NEUTRAL_PAGE = 'https://yle.fi/saa';

/**
 * Empties the screen at once, forgets the conversation and takes the neutral page's place in the history, so that
 * "back" does not lead here.
 */
export function leaveQuickly(chat: Chat): void {
  chat.forget();
  document.title = '\u200b';
  document.body.hidden = true;
  location.replace(NEUTRAL_PAGE);
}
