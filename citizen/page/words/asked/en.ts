import type { AskedWords } from './fi.ts';

export const askedEn: AskedWords = {
  stayAnonymous: 'I would rather not identify myself',
  askedTitle: 'The counsellor asks you to identify yourself',
  askedWhy:
    'When we know who you are, the counsellor can talk with you about your personal matters and pass your matter to someone who can handle it.',
  askedHow:
    'Identify yourself with bank codes, a mobile certificate or an identity card. Then you will return to this conversation.',
  askedElse:
    'It is up to you. If you do not identify yourself, we will still give you general advice. We cannot then pass your matter on.',
  changedMind: 'You can identify yourself later if you change your mind.',
  lapsedText: 'The request has expired. You can still identify yourself.',
};
