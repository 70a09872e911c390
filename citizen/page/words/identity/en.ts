import type { IdentityWords } from './fi.ts';

export const identityEn: IdentityWords = {
  identify: 'Identify yourself',
  identifying: 'Taking you to identification…',
  identifyFirst: 'Identify yourself first',
  identifyFirstText:
    'The message is answered to you personally, so we need to know who you are. Identify yourself with bank codes, a mobile certificate or an identity card. Then you will return to this page.',
  identifyChat: 'Would you like to use your own name? Then the counsellor can take your matter further.',
  identifiedAs: (name) =>
    name === '' ? 'You have identified yourself' : `You have identified yourself: ${name}`,
  identifiedText: 'The counsellor sees your name and personal identity code.',
  headingIdentified: 'Write to us',
  notMe: 'Undo identification',
  identityCancelled: 'Identification was not finished. You can try again.',
  identityFailed: 'Identification did not succeed. Try again.',
  identityUnavailable: 'Identification does not work at the moment. Try again in a while.',
  identityNeeded: 'Your identification has expired. Identify yourself again. Your text has been kept.',

  professionalTitle: 'A message for you',
  replyUntilHint: (day) => `You can reply to this message until ${day}.`,
  replyClosed: 'This message cannot be replied to. If you need us, contact us again.',
};
