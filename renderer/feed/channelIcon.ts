import type { Channel } from '../../shared/domain/channel.ts';
import type { IconName } from '../../shared/look/icons.ts';

/** A channel's picture; its word always stands beside it or is read out. */
export const channelIcon: Readonly<Record<Channel, IconName>> = {
  CHAT: 'chat',
  CHAT_ANON: 'chat',
  MESSAGE: 'message',
  CONTACT_REQUEST: 'phone',
  PHONE: 'phone',
  AUTHORITY_LINE: 'phone',
  BOOKED_CALL: 'clock',
  WALK_IN: 'person',
  APPLICATION: 'edit',
  NOTICE_SHL: 'info',
  REPORT_CW: 'warning',
  LETTER: 'mailReceive',
  PRO_MESSAGE: 'message',
  CONSULTATION: 'chatQuestion',
};
