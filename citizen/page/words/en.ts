import type { Words } from './fi.ts';

export const en: Words = {
  languageName: 'English',
  chooseLanguage: 'Language',
  pageTitle: (unit) => (unit === '' ? 'Anonymous chat' : `Anonymous chat – ${unit}`),
  unreadTitle: (count, title) => `(${count}) ${title}`,
  skip: 'Skip to the content',
  leaveQuickly: 'Leave quickly',
  leaveQuicklyHint: 'Clears this page and opens another site instead. You cannot return to the conversation.',
  close: 'Close',
  loading: 'Loading…',

  heading: 'Write to us anonymously',
  lead: 'A social services professional reads your message and answers on this page. You can write about money, housing, family or anything that weighs on your mind.',
  anonymousTitle: 'Stay anonymous',
  anonymousText:
    'Do not write your name, personal identity code, address or anything else that you or those close to you could be recognised by.',
  topicLegend: 'What is it about?',
  topicHint: 'Choose the closest one. There is no wrong choice.',
  topicMissing: 'Choose what it is about.',
  topicUnknown: 'This topic is no longer there. Choose a new one and send the message again.',
  messageLabel: 'Tell us in your own words what the situation is',
  messageHint: 'A few words are enough to begin with.',
  messageMissing: 'Write a message.',
  begin: 'Start the conversation',
  beginClosed: 'Send the message',
  beginClosedHint: (opens) =>
    `The service is closed now: ${opens}. You can write already now, and a counsellor answers when we are open.`,
  beginClosedHintUnknown: 'You can write already now. A counsellor answers when we are open again.',
  keepTab:
    'The conversation is in this tab only. Keep it open: if you close it, you can no longer read the answer.',

  open: 'Open now',
  openUntil: (time) => `Open now, until ${time}`,
  openAlways: 'Open around the clock',
  closed: 'Closed now',
  closedOpens: (when) => `Closed now. We open ${when}`,
  opens: (when) => `we open ${when}`,
  hoursTitle: 'Opening hours',
  hoursClosed: 'closed',
  hoursHolidays: 'Closed on public holidays.',
  emergencyTitle: 'Is it an emergency?',
  call: (number) => `Call ${number}`,

  unreachableTitle: 'The service cannot be reached right now',
  unreachableText:
    'The fault may be in your network connection or in the service. The page tries again by itself in a moment.',
  unreachableEmergency: 'If someone is in immediate danger, call the emergency number 112.',
  tryAgain: 'Try again',

  failureTitle: 'Something went wrong on this page',
  failureText: 'Reload the page. Your conversation and the text you were writing are kept in this tab.',

  conversation: 'Conversation',
  topicWas: (topic) => `Topic: ${topic}`,
  you: 'You',
  counsellor: 'Counsellor',
  waitingFor: 'Waiting for a counsellor',
  answering: (who) => `Answering you: ${who}`,
  joined: (who) => `${who} joined the conversation`,
  released: 'Another counsellor will continue with you soon',
  closedLine: 'The counsellor ended the conversation',
  reopenedBy: (who) => `${who} reopened the conversation`,
  reopened: 'The conversation was reopened',
  left: 'You ended the conversation',
  erased: 'The message has been erased',
  isTyping: 'The counsellor is writing',
  sending: 'sending',
  waiting: 'waiting to be sent',
  sent: 'sent',
  read: 'read',
  unsent: 'not sent',
  discard: 'Remove the message',
  newMessages: (count) => (count === 1 ? '1 new message' : `${count} new messages`),

  receivedOpen: 'Your message has arrived. A counsellor will answer you here.',
  receivedClosed: (opens) =>
    `Your message has arrived. The service is closed now: ${opens}. A counsellor will answer you here when we are open.`,
  receivedClosedUnknown:
    'Your message has arrived. The service is closed now. A counsellor will answer you here when we are open.',
  stillClosed: (opens) => `The service is closed now: ${opens}. You can still write.`,
  writeMessage: 'Write a message',
  reopenByWriting: 'Write if it goes on',
  send: 'Send',
  enterSends: 'Enter sends, Shift + Enter starts a new line',
  charactersLeft: (count) => `${count} characters left`,
  tooLong: (count) => `The message is ${count} characters too long. Shorten it or send it in two parts.`,

  connecting: 'Connecting…',
  lost: (since) => `The connection has been lost since ${since}. We are trying again, and your text is kept.`,
  back: 'The connection is back',
  heldBack: 'Many messages are coming in right now. We will send yours in a moment.',
  outdated: 'The page has been updated. Reload it to go on with the conversation.',
  reload: 'Reload',

  endedTitle: 'The conversation has ended',
  endedText: (days) =>
    days === null
      ? 'If the matter goes on, write here: the conversation will reopen.'
      : `If the matter goes on, write here within ${days} days: the conversation will reopen.`,
  leftText: 'Thank you for writing. You can start a new conversation at any time.',
  leaving: 'The conversation ends when the connection is back.',
  windowPassedText:
    'This conversation can no longer be continued. Start a new one: the text that was not sent comes along.',
  goneTitle: 'The conversation is no longer there',
  startAnew: 'Start a new conversation',
  copy: 'Copy the conversation',
  end: 'End the conversation',
  tools: 'Menu',

  endQuestion: 'End the conversation?',
  endExplained:
    'The counsellor sees that you ended it. You can copy the conversation for yourself before that.',
  endYes: 'End the conversation',
  endNo: 'Continue the conversation',

  codeTitle: 'The message has a personal identity code in it',
  codeText:
    'You are anonymous here and the code is not needed. Remove it, so that you cannot be recognised by the message.',
  codeRemove: 'Remove the identity code',
  codeEdit: 'Edit the message',
  codeSend: 'Send the identity code anyway',

  copyTitle: 'The conversation as text',
  copyText: 'The text is not sent anywhere. Consider who may see it once you save it on your device.',
  copyDo: 'Copy the text',
  copied: 'Copied',
  copyByHand: 'Copying did not succeed. The text is selected: copy it yourself.',

  saysUnsent: 'The message was not sent',
  saysNew: (who, text) => `New message, ${who}: ${text}`,
};
