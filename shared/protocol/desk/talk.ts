import { z } from 'zod';
import { contactId } from '../../domain/contact/contact.ts';
import { beginTalkCommand } from '../../domain/contact/talk/beginTalk.ts';
import { endTalkCommand } from '../../domain/contact/talk/endTalk.ts';
import { joinTalkCommand, leaveTalkCommand } from '../../domain/contact/talk/joinTalk.ts';
import { offerTalkCommand } from '../../domain/contact/talk/offerTalk.ts';
import { personId } from '../../domain/person.ts';
import { call, commandCall, notice } from '../define.ts';
import { iceServers, signalled } from '../talk.ts';

/** Voice and video from a chat (R24). What is said and shown goes between the pages; the gateway never has it. */
export const talkCalls = {
  'talk.offer': commandCall(
    offerTalkCommand,
    ['NotOwner', 'ContactClosed', 'WrongChannel', 'ClientGone', 'TalkUnderWay', 'NotIdentified'],
    'Offer voice or video to the client of a chat; nothing opens before they accept. The talk’s id is the command’s.',
  ),
  'talk.begin': commandCall(beginTalkCommand, ['TalkOver'], 'Sound passes: its length counts from here.'),
  'talk.join': commandCall(
    joinTalkCommand,
    ['TalkOver', 'TalkFull', 'NotInvited'],
    'Come as the third into the talk of a contact that one has joined.',
  ),
  'talk.leave': commandCall(leaveTalkCommand, [], 'A colleague goes out of a talk; the others go on.'),
  'talk.end': commandCall(
    endTalkCommand,
    ['NotOwner', 'ContactClosed'],
    'End a talk for everyone, or withdraw its offer.',
  ),
  'talk.servers': call(
    z.object({ id: contactId, talkId: z.uuid() }),
    z.object({ iceServers }),
    ['TalkOver', 'NotFound', 'NotAllowed'],
    'Through which servers to connect, for those who take part and while it is open.',
  ),
  'talk.signal': call(
    signalled.extend({ id: contactId }),
    z.object({}),
    ['TalkOver', 'NotFound', 'NotAllowed', 'TooFast'],
    'Passes a signal on to the others of a talk. Never stored, and may be lost.',
  ),
} as const;

export const talkNotices = {
  'talk.signalled': notice(
    signalled.extend({
      id: contactId,
      /** Whose page it is; null for the client’s. */
      by: personId.nullable(),
    }),
    'A signal of another page of a talk, also of one’s own elsewhere; for its participants alone.',
  ),
} as const;
