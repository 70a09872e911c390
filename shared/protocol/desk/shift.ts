import { z } from 'zod';
import { handOverCommand } from '../../domain/contact/handOver.ts';
import { messageText } from '../../domain/contact/text.ts';
import { personId } from '../../domain/person.ts';
import { handover } from '../../domain/shift/decideShift.ts';
import { managing, shift, workStatus } from '../../domain/shift/shift.ts';
import { teamMember } from '../../domain/shift/team.ts';
import { call, commandCall, notice } from '../define.ts';

const nothing = z.object({});
const answer = z.object({ shift });
const wrong = ['WrongShiftState'] as const;

/** One's own shift, and who else is at work. */
export const shiftCalls = {
  'shift.propose': call(
    nothing,
    z.object({
      planned: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
      queues: z.array(z.string()),
      unseen: z.number().int(),
    }),
    [],
    'What a shift would be: the time on the roster, and the queues of my skills with the general ones.',
  ),
  'shift.start': call(
    z.object({ queues: z.array(z.string().max(80)).max(200).nullable().default(null) }),
    answer,
    [...wrong, 'UnknownCode'],
    'Begin my shift with these queues, or the proposed ones.',
  ),
  'shift.pause': call(nothing, answer, wrong, 'A break: I am given and take nothing.'),
  'shift.resume': call(nothing, answer, wrong, 'Back from a break, or from wrapping up.'),
  'shift.wrapUp': call(nothing, answer, wrong, 'I finish what I have and take nothing new.'),
  'shift.end': call(
    z.object({ handover: handover.nullable().default(null) }),
    answer,
    [...wrong, 'LiveChatOpen', 'UnseenMessages', 'NotOnShift'],
    'End my shift: no chat open, and nothing unseen or a handover of it.',
  ),
  'shift.status': call(z.object({ status: workStatus }), answer, wrong, 'How I am just now.'),
  'shift.manage': call(
    z.object({
      personId,
      action: managing,
      /** The queues from now on, where they are set. */
      queues: z.array(z.string().max(80)).max(200).default([]),
      reason: messageText,
    }),
    answer,
    [...wrong, 'LiveChatOpen', 'NotOnShift', 'UnknownCode'],
    'A lead changes another’s shift, with a reason that the other is told; what is unseen at its end comes to the lead.',
  ),
  'team.list': call(nothing, z.object({ team: z.array(teamMember) }), [], 'Who is on shift.'),
  'contact.handOver': commandCall(
    handOverCommand,
    ['NotOwner', 'ContactClosed', 'TransferPending', 'UnknownCode', 'SingleHandler'],
    'Hand a contact over to a colleague as my shift ends.',
  ),
} as const;

export const shiftNotices = {
  'shift.managed': notice(
    z.object({ by: personId, action: managing, reason: z.string() }),
    'Somebody with the right for it has changed my shift, and says why.',
  ),
  'team.changed': notice(
    z.object({ team: z.array(teamMember) }),
    'Who is on shift, how they are and how much they have: all of them, whenever any of it changes.',
  ),
} as const;
