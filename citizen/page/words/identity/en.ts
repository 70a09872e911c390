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
  stayAnonymous: 'I would rather not identify myself',
  notMe: 'Undo identification',
  identityCancelled: 'Identification was not finished. You can try again.',
  identityFailed: 'Identification did not succeed. Try again.',
  identityUnavailable: 'Identification does not work at the moment. Try again in a while.',
  identityNeeded: 'Your identification has expired. Identify yourself again. Your text has been kept.',
  askedTitle: 'The counsellor asks you to identify yourself',
  askedWhy:
    'When we know who you are, the counsellor can talk with you about your personal matters and pass your matter to someone who can handle it.',
  askedHow:
    'Identify yourself with bank codes, a mobile certificate or an identity card. Then you will return to this conversation.',
  askedElse:
    'It is up to you. If you do not identify yourself, we will still give you general advice. We cannot then pass your matter on.',
  changedMind: 'You can identify yourself later if you change your mind.',
  lapsedText: 'The request has expired. You can still identify yourself.',

  professionalTitle: 'A message for you',
  replyUntilHint: (day) => `You can reply to this message until ${day}.`,
  replyClosed: 'This message cannot be replied to. If you need us, contact us again.',

  surveyTitle: 'How did we do?',
  surveyText: 'Answering is voluntary and does not affect how your matter is handled.',
  surveyScale: (from, to) => `${from} = disagree completely, ${to} = agree completely`,
  surveyComment: 'Is there something else you would like to say? (optional)',
  surveyCommentHint: 'Do not write your name or other personal data.',
  surveyEmpty: 'Choose at least one answer or write something.',
  surveySend: 'Send feedback',
  surveySkip: 'No, thank you',
};
