import type { ReturnWords } from './fi.ts';

export const returnEn: ReturnWords = {
  lead: 'When you identify yourself, you see your own matters that are under way or ended in the last few days. You only see the matters in which you have identified yourself.',
  how: 'Identify yourself with bank codes, a mobile certificate or an identity card. Then you will return to this page.',
  looking: 'Fetching your matters…',
  of: (name) => `Identified: ${name}`,
  forget: 'Log out',
  yours: 'Your matters',
  none: 'You have no matter to continue',
  noneText:
    'No matter in which you have identified yourself is under way. An anonymous conversation cannot be returned to. You can always contact us again.',
  contactUs: 'Contact us',
  chat: 'Conversation',
  message: 'Your message to us',
  request: 'Your request for a call',
  booking: 'Your booked call',
  professional: 'A message for you',
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  ended: 'Ended',
  opening: 'Opening…',
  expired: 'Your identification has expired. Identify yourself again.',
  gone: 'This matter can no longer be continued.',
  tooFast: 'There have been too many attempts. Wait a while and then try again.',
};
