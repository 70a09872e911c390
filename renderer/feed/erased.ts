import type { FeedNotice } from '../../shared/protocol/desk.ts';

/** Contacts of which retention has just erased what people wrote, or that are told to be so. */
export const erasedIn = (notices: readonly FeedNotice[]): readonly string[] =>
  notices.flatMap((notice) => {
    if (notice.kind === 'contact.shown') return notice.contact.erasedAt === null ? [] : [notice.contact.id];
    const isErased = notice.kind === 'contact.changed' && notice.recorded.event.type === 'contentErased';
    return isErased ? [notice.recorded.contactId] : [];
  });
