import { isOurPage } from '../platform/pageOrigin.ts';

/** What is looked at of the frame that called. */
export type SenderFrame = { readonly url: string; readonly parent: object | null };

/** Only our own page is answered, and of it only the top frame. */
export const isTrusted = (frame: SenderFrame | null): boolean =>
  frame !== null && frame.parent === null && isOurPage(frame.url);
