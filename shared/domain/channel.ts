import { z } from 'zod';

/**
 * How a contact came (domain section 2): chat (chatt), non-urgent message (kiireetön viesti / icke-brådskande
 * meddelande), contact request, phone, authority line, booked call, walk-in, application, notice under the Social
 * Welfare Act, child-welfare report, letter, a message begun by a professional, and a consultation among colleagues.
 */
export const channels = [
  'CHAT',
  'CHAT_ANON',
  'MESSAGE',
  'CONTACT_REQUEST',
  'PHONE',
  'AUTHORITY_LINE',
  'BOOKED_CALL',
  'WALK_IN',
  'APPLICATION',
  'NOTICE_SHL',
  'REPORT_CW',
  'LETTER',
  'PRO_MESSAGE',
  'CONSULTATION',
] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** What a queue holds. Several channels may share a kind: a letter is answered like a message (R14). */
export const queueKinds = [
  'CHAT',
  'MESSAGE',
  'CONTACT_REQUEST',
  'PHONE',
  'WALK_IN',
  'APPLICATION',
  'NOTICE_SHL',
  'REPORT_CW',
  'CONSULTATION',
] as const;
export const queueKind = z.enum(queueKinds);
export type QueueKind = z.infer<typeof queueKind>;

export const kindOf: Readonly<Record<Channel, QueueKind>> = {
  CHAT: 'CHAT',
  CHAT_ANON: 'CHAT',
  MESSAGE: 'MESSAGE',
  LETTER: 'MESSAGE',
  PRO_MESSAGE: 'MESSAGE',
  CONTACT_REQUEST: 'CONTACT_REQUEST',
  BOOKED_CALL: 'CONTACT_REQUEST',
  PHONE: 'PHONE',
  AUTHORITY_LINE: 'PHONE',
  WALK_IN: 'WALK_IN',
  APPLICATION: 'APPLICATION',
  NOTICE_SHL: 'NOTICE_SHL',
  REPORT_CW: 'REPORT_CW',
  CONSULTATION: 'CONSULTATION',
};

/** What a client's page can begin by itself; a consultation or a professional's message begins by its own verb. */
export const clientChannels = ['CHAT', 'CHAT_ANON', 'MESSAGE', 'CONTACT_REQUEST', 'BOOKED_CALL'] as const;
export const clientChannel = z.enum(clientChannels);
export type ClientChannel = z.infer<typeof clientChannel>;

/** Strong identification wherever a client's own matter is answered in writing (R21, Digital Services Act 306/2019). */
export const needsIdentity = (of: Channel): boolean => of === 'CHAT' || of === 'MESSAGE';

/** The client is there now and waits; leaving it unanswered abandons it. */
export const isLiveChat = (of: Channel): boolean => kindOf[of] === 'CHAT';

/** Speech, answered by whoever registers it. */
export const isSpoken = (of: Channel): boolean => kindOf[of] === 'PHONE' || kindOf[of] === 'WALK_IN';

/** Messages can go to and fro between the desk and the client. */
export const isWritten = (of: Channel): boolean => isLiveChat(of) || of === 'MESSAGE' || of === 'PRO_MESSAGE';

/** Not a client's contact but the unit's own: left out of the figures (domain section 4). */
export const isInternal = (of: Channel): boolean => of === 'PRO_MESSAGE' || of === 'CONSULTATION';
