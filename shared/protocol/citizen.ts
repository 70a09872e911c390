import { z } from 'zod';
import { channel, clientChannel } from '../domain/channel.ts';
import { answerSurveyCommand } from '../domain/contact/answerSurvey.ts';
import { contactId } from '../domain/contact/contact.ts';
import { contactDetails } from '../domain/contact/details.ts';
import { openCommand } from '../domain/contact/open.ts';
import { slot } from '../domain/contact/parts/callback.ts';
import { toldIntake } from '../domain/contact/parts/intake.ts';
import { readPhoneNumber } from '../domain/contact/phoneNumber.ts';
import { sendFilesCommand } from '../domain/contact/sendFiles.ts';
import { acceptTalkCommand, declineTalkCommand } from '../domain/contact/talk/answerTalk.ts';
import { beginTalkCommand } from '../domain/contact/talk/beginTalk.ts';
import { endTalkCommand } from '../domain/contact/talk/endTalk.ts';
import { messageText } from '../domain/contact/text.ts';
import { clientUpdate, counsellorCard } from '../domain/conversation.ts';
import { language, localised } from '../domain/language.ts';
import { call, notice } from './define.ts';
import { iceServers, signalled } from './talk.ts';

const commandId = z.uuid();
const position = z.number().int().nonnegative();

/**
 * How identification stands for a conversation, opened or not. `underWay`: a tab was sent to the provider and has not
 * returned. `cancelled`: the client turned back there. `failed`: what came back proved nobody. `unavailable`: the
 * provider did not answer. A new `identity.begin` may follow any but `identified`.
 */
export const identityStanding = z.discriminatedUnion('status', [
  z.object({ status: z.enum(['none', 'underWay', 'cancelled', 'failed', 'unavailable']) }),
  z.object({ status: z.literal('identified'), name: z.string() }),
]);
export type IdentityStanding = z.infer<typeof identityStanding>;

/** A client's own word about themselves: nothing that only identification proves. */
const toldDetails = contactDetails
  .pick({ name: true, phone: true, safeContact: true })
  .refine(({ phone }) => phone === undefined || readPhoneNumber(phone) !== null, {
    error: 'no phone number',
    path: ['phone'],
  });

/** A contact to which a client can come back, as they see it in the list. */
const ownMatter = z.object({
  id: contactId,
  channel,
  topic: localised,
  /** When anything was last said in it, or it began. */
  at: z.iso.datetime(),
  /** How many of our messages its client has not read. */
  unread: z.number().int().nonnegative(),
  isOpen: z.boolean(),
});
export type OwnMatter = z.infer<typeof ownMatter>;

/** What the client's page may ask. The conversation is the one that the connection's key opens; no id is sent but in `return.open`. */
export const citizenCalls = {
  'conversation.open': call(
    openCommand.pick({ commandId: true, lang: true, topic: true }).extend({
      channel: clientChannel.default('CHAT_ANON'),
      /** May be left out where a call is asked for. */
      text: messageText.nullable().default(null),
      details: toldDetails.nullable().default(null),
      /** When to be called, out of `booking.slots`; a booked call cannot be without. */
      slot: slot.nullable().default(null),
      ...toldIntake.pick({
        subtopic: true,
        region: true,
        contactBy: true,
        group: true,
        isKnownClient: true,
        needsInterpreter: true,
      }).shape,
    }),
    z.object({}),
    [
      'UnknownCode',
      'ChannelInactive',
      'NotIdentified',
      'MissingDetail',
      'SlotNotOffered',
      'SlotTaken',
      'TooFast',
    ],
    'Begins a contact by a channel: a chat or a message with its first words, a request to be called with a number. Asked again with the same key, it changes nothing.',
  ),
  'booking.slots': call(
    z.object({}),
    z.object({ slots: z.array(slot) }),
    [],
    'Times at which one can be called by booking, the nearest first; none where booking is not in use.',
  ),
  'conversation.resume': call(
    z.object({ since: position }),
    z.object({ updates: z.array(clientUpdate), exists: z.boolean(), position }),
    [],
    'Everything after position `since`; from then on updates come by themselves.',
  ),
  'conversation.send': call(
    z.object({ commandId, text: messageText }),
    z.object({}),
    ['ContactClosed', 'ReopenWindowPassed', 'ReplyWindowPassed', 'NotFound', 'TooFast'],
    'A message. Sent again with the same id, it is kept once.',
  ),
  'conversation.sendFiles': call(
    sendFilesCommand.omit({ verb: true, id: true }),
    z.object({}),
    [
      'ContactClosed',
      'ReopenWindowPassed',
      'ReplyWindowPassed',
      'FileGone',
      'FileNotReady',
      'TooManyFiles',
      'NotFound',
      'TooFast',
    ],
    'A message with files that this page has brought beforehand (over HTTP, never here), with words or without.',
  ),
  'conversation.markRead': call(
    z.object({ delivered: position, read: position }),
    z.object({}),
    ['NotFound'],
    'How far the page has received and shown the conversation.',
  ),
  'conversation.typing': call(
    z.object({ isTyping: z.boolean() }),
    z.object({}),
    ['NotFound'],
    'The client is writing, or has stopped.',
  ),
  'conversation.leave': call(
    z.object({ commandId }),
    z.object({}),
    ['NotFound'],
    'The client ends their part.',
  ),
  'survey.answer': call(
    answerSurveyCommand.omit({ verb: true, id: true }),
    z.object({}),
    ['NotClosed', 'UnknownCode', 'MissingDetail', 'NotAllowed', 'NotFound'],
    'The closing survey: scores by item, a free word, or both. Answered once; again changes nothing.',
  ),
  'identity.begin': call(
    z.object({ lang: language }),
    z.object({ url: z.string() }),
    ['AlreadyIdentified', 'NotAllowed', 'TooFast'],
    'Where this tab goes to identify: relative to the page, for this conversation only, good once and for two minutes. May come before the conversation is opened. `NotAllowed`: this service identifies nobody.',
  ),
  'identity.decline': call(
    z.object({ commandId }),
    z.object({}),
    ['NotFound'],
    'The client would rather not. They may still begin later.',
  ),
  'identity.status': call(
    z.object({}),
    identityStanding,
    [],
    'What came of identifying, for a page that comes back from it: nothing of it stands in the address.',
  ),
  'conversation.acceptTalk': call(
    acceptTalkCommand.pick({ commandId: true, talkId: true }),
    z.object({}),
    ['TalkOver', 'NotFound'],
    'Yes to the voice or video that is offered: from here on it may connect.',
  ),
  'conversation.declineTalk': call(
    declineTalkCommand.pick({ commandId: true, talkId: true }),
    z.object({}),
    ['NotFound'],
    'Rather not; the chat goes on in writing.',
  ),
  'conversation.beginTalk': call(
    beginTalkCommand.pick({ commandId: true, talkId: true }),
    z.object({}),
    ['TalkOver', 'NotAllowed', 'NotFound'],
    'Sound passes: the talk’s length counts from here.',
  ),
  'conversation.endTalk': call(
    endTalkCommand.pick({ commandId: true, talkId: true }),
    z.object({}),
    ['NotFound'],
    'Ends the talk for everyone; the chat goes on.',
  ),
  'conversation.talkServers': call(
    z.object({ talkId: z.uuid() }),
    z.object({ iceServers }),
    ['TalkOver', 'NotAllowed', 'NotFound'],
    'Through which servers to connect, while a talk is open.',
  ),
  'conversation.signal': call(
    signalled,
    z.object({}),
    ['TalkOver', 'NotAllowed', 'NotFound', 'TooFast'],
    'Passes a signal on to the others of a talk. Never stored, and may be lost.',
  ),
  'return.list': call(
    z.object({}),
    z.object({ matters: z.array(ownMatter) }),
    ['NotIdentified', 'TooFast'],
    'Their own contacts to which a client can come back, what is unread first: for a key that opens no conversation and with which somebody has identified within an hour. Only what is bound to that identity; each look is written down.',
  ),
  'return.open': call(
    z.object({ id: contactId }),
    z.object({ key: z.string() }),
    ['NotIdentified', 'NotFound', 'TooFast'],
    'A new key for one of the contacts of `return.list`. Whatever is not in that list is not found.',
  ),
} as const;

/** What the gateway tells the client's page. */
export const citizenNotices = {
  'conversation.updated': notice(z.object({ updates: z.array(clientUpdate) }), 'What came after, in order.'),
  'conversation.typingChanged': notice(
    z.object({ isTyping: z.boolean() }),
    'The counsellor is writing, or has stopped.',
  ),
  'conversation.signalled': notice(
    signalled.extend({
      /** Who of the desk sent it; null for another page of the client’s own. */
      who: counsellorCard.nullable(),
    }),
    'A signal of another page of the talk.',
  ),
  'call.refused': notice(
    z.object({ code: z.enum(['BadRequest', 'UnknownCall']) }),
    'A frame came that asks for no answer, where every call does; it was not acted upon.',
  ),
  'session.ended': notice(
    z.object({ code: z.enum(['BadFrame', 'TooSlow', 'GatewayStopping']) }),
    'Why the gateway is about to cut this connection.',
  ),
} as const;
