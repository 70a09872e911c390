import type { NeedsWords } from './fi.ts';

export const needsEn: NeedsWords = {
  startTitle: 'How would you like to contact us?',
  startLead:
    'A social services professional will help you with money, housing, family or anything else that worries you. Choose the way that suits you.',
  comeBack: 'Continue an earlier matter',
  backToNeeds: 'Other ways to contact us',
  chatNeed: 'Chat with us now',
  chatNeedText: 'A counsellor will answer you in the chat. You can stay anonymous.',
  messageNeed: 'Write a message',
  messageNeedText: (days) =>
    `You can write at any time. We will answer within ${days} working days. Identify yourself first.`,
  requestNeed: 'Ask us to call you',
  requestNeedText: (days) =>
    days === 1
      ? 'Leave your number at any time. We will call by the next working day.'
      : `Leave your number at any time. We will call within ${days} working days.`,
  bookingNeed: 'Book a call',
  bookingNeedText: 'Choose a time that suits you. We will call you then.',
  channelGone: 'This way is not in use at the moment. Your text has been kept: choose another way.',
  noNeeds: 'You cannot contact us on this page at the moment. If the matter is urgent, call.',
  chatClosedOffer: 'The chat is closed now. You can write already, or choose another way:',

  subtopicLegend: 'You can be more specific (optional)',
  subtopicNone: 'None of these',
  aboutRequest: 'Tell us briefly what it is about (optional)',
  aboutRequestHint: 'Then the right counsellor can call you.',
  messageToUs: 'Your message',
  messageToUsHint: 'Tell us what the situation is and what you hope for from us.',
  phone: 'Your phone number',
  phoneHint: 'For example 040 123 4567 or +358 40 123 4567',
  phoneMissing: 'Write a number that we can call.',
  phoneWrong: 'Check the number. Write all of it, for example 040 123 4567.',
  name: 'Your name (optional)',
  nameHint: 'Then we know who to ask for. Your first name is enough.',
  safe: 'Is there something we should know before calling? (optional)',
  safeHint: 'For example: call only when I am at work. Do not leave a message.',
  lineTooLong: (count) => `The text is ${count} characters too long.`,
  callTime: 'When can we call?',
  callHours: (hours) => `Our calling hours: ${hours}.`,
  callAny: 'At any time',
  callMorning: 'In the morning',
  callAfternoon: 'In the afternoon',
  callTimeLine: (time) => `A good time to call: ${time}.`,
  slotDay: 'On which day shall we call?',
  slotTime: 'At what time?',
  slotMissing: 'Choose a time.',
  slotTaken: 'Someone has just booked this time. Choose another.',
  slotsLoading: 'Looking for free times…',
  noSlots: 'There are no free times at the moment. Try again later.',
  region: 'Where do you live? (optional)',
  regionNone: 'Choose an area',
  contactBy: 'Whose matter is it? (optional)',
  bySelf: 'My own',
  byRelative: 'A relative’s or friend’s',
  byOther: 'Someone else’s',
  known: 'Are you already a client of social services? (optional)',
  knownYes: 'Yes',
  knownNo: 'No',
  interpreter: 'I need an interpreter',
  more: 'Tell us more if you like',

  requestPrivacy: 'Your number stays with us',
  requestPrivacyText:
    'Only the counsellors who handle your matter see the number. We leave no voice message that tells what it is about. You can ask for a call without telling your name.',
  triesText: (count) =>
    `If you cannot answer, we will try again: at most ${count} times, on at least two different days.`,
  sendRequest: 'Send the request',
  sendMessage: 'Send the message',
  book: 'Book the time',

  requestTitle: 'Your call request',
  requestReceived: 'We have received your request.',
  requestPromise: (days, hours) =>
    days === 1
      ? `We will call you by the next working day. Our calling hours: ${hours}.`
      : `We will call you within ${days} working days. Our calling hours: ${hours}.`,
  bookedTitle: 'Your booked call',
  bookedReceived: 'The time is booked for you.',
  mayClose: 'You can close this page.',
  callsEnded: 'If the matter goes on, contact us again at any time.',
  requestEnded: 'Your request has been handled',
  notYetSent: 'Your request is being sent. Keep the page open.',
  requestUnsent: 'Your request could not be sent.',
  messageTitle: 'Your message to us',
  messageReceived: (days) => `We have received your message. We will answer you within ${days} working days.`,
  messageReturn:
    'The answer will come to this page. You can close the page and come back later by identifying yourself: choose “Continue an earlier matter” on the start page.',
  messageEndedTitle: 'The matter has been handled',
  anotherMatter: 'Contact us about something else',
};
