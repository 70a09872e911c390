import { z } from 'zod';
import { serviceConfig } from '../domain/config/config.ts';
import { claimCommand } from '../domain/contact/claim.ts';
import { closeCommand } from '../domain/contact/close.ts';
import { contact, contactId } from '../domain/contact/contact.ts';
import { recordedEvent } from '../domain/contact/events.ts';
import { MESSAGE_LENGTH } from '../domain/contact/length.ts';
import { markReadCommand } from '../domain/contact/markRead.ts';
import { noteCommand } from '../domain/contact/note.ts';
import { pauseClockCommand } from '../domain/contact/pauseClock.ts';
import { recordDetailsCommand } from '../domain/contact/recordDetails.ts';
import { releaseCommand } from '../domain/contact/release.ts';
import { reopenCommand } from '../domain/contact/reopen.ts';
import { requestIdentificationCommand } from '../domain/contact/requestIdentification.ts';
import { resumeClockCommand } from '../domain/contact/resumeClock.ts';
import { sendCommand } from '../domain/contact/send.ts';
import { sendFilesCommand } from '../domain/contact/sendFiles.ts';
import { voidClockCommand } from '../domain/contact/voidClock.ts';
import { person, personId } from '../domain/person.ts';
import { call, commandCall, notice } from './define.ts';
import { auditCalls } from './desk/audit.ts';
import { callbackCalls } from './desk/callback.ts';
import { colleagueCalls } from './desk/colleagues.ts';
import { feedbackCalls } from './desk/feedback.ts';
import { findingCalls, findingNotices } from './desk/finding.ts';
import { handlingCalls } from './desk/handling.ts';
import { readingCalls } from './desk/reading.ts';
import { registerCalls } from './desk/register.ts';
import { shiftCalls, shiftNotices } from './desk/shift.ts';
import { talkCalls, talkNotices } from './desk/talk.ts';
import { transferCalls } from './desk/transfer.ts';

const seq = z.number().int().nonnegative();
const instant = z.iso.datetime();

export const draft = z.object({
  contactId,
  kind: z.enum(['reply', 'note']),
  text: z.string().max(MESSAGE_LENGTH),
  savedAt: instant,
});
export type Draft = z.infer<typeof draft>;
export type DraftKind = Draft['kind'];

const own = ['NotOwner', 'ContactClosed'] as const;

/** What a workstation may ask of the gateway. */
export const deskCalls = {
  'session.start': call(
    z.object({}),
    z.object({ person, people: z.array(person), config: serviceConfig, now: instant, isDemo: z.boolean() }),
    [],
    'Who I am, who my colleagues are, and what the service is. The first call of a connection.',
  ),
  'session.extend': call(
    z.object({ token: z.string().max(200) }),
    z.object({ expiresAt: instant }),
    ['SessionEnded'],
    'Goes on with a renewed access token of the same session.',
  ),
  'feed.start': call(
    z.object({ since: seq.nullable() }),
    z.object({ mode: z.enum(['snapshot', 'catchUp']), seq }),
    [],
    'Mirrors the journal from after `since`, or from a snapshot. Answered once backfill and cut-over are through.',
  ),
  'contact.get': call(
    z.object({ id: contactId }),
    z.object({ contact, seq }),
    ['NotFound'],
    'One contact whole: fills a gap in its versions.',
  ),
  'contact.timeline': call(
    z.object({
      id: contactId,
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ events: z.array(recordedEvent), hasEarlier: z.boolean() }),
    ['NotFound'],
    'A page of events that precede version `before` (the latest page when null), oldest first.',
  ),
  ...findingCalls,
  ...readingCalls,
  ...registerCalls,
  ...transferCalls,
  ...shiftCalls,
  'contact.claim': commandCall(
    claimCommand,
    [
      'AlreadyClaimed',
      'ContactClosed',
      'TransferPending',
      'NotOnShift',
      'SkillMissing',
      'AtCapacity',
      'SingleHandler',
      'OwnConsultation',
      'ConsultationAt',
      'AskedOfAnother',
    ],
    'Take a queued contact, or accept it where it is offered.',
  ),
  'contact.release': commandCall(
    releaseCommand,
    [...own, 'TransferPending', 'SingleHandler'],
    'Give a contact back to its queue.',
  ),
  'contact.send': commandCall(sendCommand, [...own, 'WrongChannel'], 'A message to the client.'),
  'contact.sendFiles': commandCall(
    sendFilesCommand,
    [...own, 'WrongChannel', 'FileGone', 'FileNotReady', 'TooManyFiles'],
    'A message to the client with files that were brought beforehand (over HTTP, never here), with words or without.',
  ),
  'contact.note': commandCall(noteCommand, [], 'An internal note, never for the client.'),
  'contact.markRead': commandCall(markReadCommand, own, 'The owner has read up to a position.'),
  'identification.request': commandCall(
    requestIdentificationCommand,
    [...own, 'AlreadyIdentified', 'WrongChannel'],
    'Ask the client to identify themselves. Asked again while a request stands, it changes nothing.',
  ),
  'contact.recordDetails': commandCall(
    recordDetailsCommand,
    [...own, 'AlreadyIdentified'],
    'Write down who the client is and how to reach them, as told.',
  ),
  'contact.close': commandCall(
    closeCommand,
    [
      ...own,
      'TransferPending',
      'UnknownCode',
      'UnreadMessages',
      'AttemptsRemain',
      'NoCallback',
      'MissingDetail',
      'UrgencyNotAssessed',
      'UrgentNotHandled',
    ],
    'End a contact with its resolution.',
  ),
  'contact.reopen': commandCall(
    reopenCommand,
    ['NotClosed', 'ReopenWindowPassed', 'SingleHandler', 'NotOnShift', 'SkillMissing', 'AtCapacity'],
    'Take a closed contact up again.',
  ),
  'contact.pauseClock': commandCall(
    pauseClockCommand,
    ['NotOwner', 'ClockNotRunning', 'StatutoryClock'],
    'Stop a promise for a while, with a reason; its due moment moves by as long.',
  ),
  'contact.resumeClock': commandCall(
    resumeClockCommand,
    ['NotOwner', 'ClockNotRunning'],
    'Let a paused promise run on.',
  ),
  'contact.voidClock': commandCall(
    voidClockCommand,
    ['ClockNotRunning'],
    'A lead ends a clock that should not count, with a reason.',
  ),
  ...handlingCalls,
  ...auditCalls,
  ...feedbackCalls,
  'contact.typing': call(
    z.object({ id: contactId, isTyping: z.boolean() }),
    z.object({}),
    ['NotOwner', 'NotFound'],
    'The owner, or a colleague who has joined, is writing to the client, or has stopped.',
  ),
  ...callbackCalls,
  ...colleagueCalls,
  ...talkCalls,
  'draft.all': call(z.object({}), z.object({ drafts: z.array(draft) }), [], 'Every draft of mine.'),
  'draft.save': call(
    draft.omit({ savedAt: true }),
    z.object({ savedAt: instant }),
    ['NotFound'],
    'Keeps what is being written; an empty text forgets the draft.',
  ),
} as const;

/** A step of the feed. `seq` is the journal's number up to which the mirror is then true. */
export const feedNotice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('feed.reset') }),
  z.object({ kind: z.literal('contact.shown'), contact }),
  z.object({ kind: z.literal('contact.changed'), recorded: recordedEvent }),
  z.object({ kind: z.literal('contact.gone'), id: contactId }),
]);
export type FeedNotice = z.infer<typeof feedNotice>;

/** What the gateway tells a workstation. */
export const deskNotices = {
  ...shiftNotices,
  ...findingNotices,
  ...talkNotices,
  'feed.batch': notice(
    z.object({ notices: z.array(feedNotice), seq, phase: z.enum(['backfill', 'cutOver', 'live']) }),
    'Steps of the feed in journal order; all of one tick in one frame.',
  ),
  'contact.typingChanged': notice(
    z.object({
      id: contactId,
      isTyping: z.boolean(),
      /** A colleague who takes part; null for the client. */
      by: personId.nullable().default(null),
    }),
    'The client is writing, or has stopped; or a colleague who takes part is. For the owner and those who have joined; never stored.',
  ),
  'config.changed': notice(
    z.object({ config: serviceConfig }),
    'Another configuration is in force: what the service is from now on.',
  ),
  'people.changed': notice(
    z.object({ person, people: z.array(person) }),
    'The people of the desk are others from now on, or I am: what I may do and see goes by this. The feed follows anew.',
  ),
  'call.refused': notice(
    z.object({ code: z.enum(['BadRequest', 'UnknownCall']) }),
    'A frame came that asks for no answer, where every call does; it was not acted upon.',
  ),
  'session.ended': notice(
    z.object({ code: z.enum(['SessionEnded', 'BadFrame', 'TooSlow', 'GatewayStopping']) }),
    'Why the gateway is about to cut this connection.',
  ),
} as const;
