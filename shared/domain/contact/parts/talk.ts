import { z } from 'zod';
import { personId } from '../../person.ts';

const instant = z.iso.datetime();
const position = z.number().int().positive();

export const talkMedium = z.enum(['voice', 'video']);
export type TalkMedium = z.infer<typeof talkMedium>;

/** Why a talk ended. `moved`: the contact was closed, given on or given back. */
export const talkEnding = z.enum([
  'hungUp',
  'withdrawn',
  'unanswered',
  'notConnected',
  'tooLong',
  'moved',
  'clientLeft',
]);
export type TalkEnding = z.infer<typeof talkEnding>;

/**
 * A chat's voice or picture (R24, *puhe- tai videoyhteys* / *röst- eller videosamtal*): OFFERED → ACCEPTED → LIVE →
 * ENDED | DECLINED. The last one of a contact is kept; what is said and shown in it never is.
 */
export const talk = z.object({
  id: z.uuid(),
  medium: talkMedium,
  /** Whether an interpreter takes part, at the client's side or the desk's. */
  hasInterpreter: z.boolean(),
  status: z.enum(['offered', 'accepted', 'live', 'ended', 'declined']),
  offeredBy: personId,
  offeredAt: instant,
  /** How long it may stand as it does: unanswered, unconnected, or at all. */
  expiresAt: instant,
  liveAt: instant.nullable(),
  endedAt: instant.nullable(),
  because: talkEnding.nullable(),
  /** How long it was live, once it is over. */
  seconds: z.number().int().nonnegative(),
  /** Who of the desk takes part: the owner, and at most one colleague. */
  desks: z.array(personId).max(2),
});
export type Talk = z.infer<typeof talk>;

const talkId = z.uuid();

export const talkEvents = [
  z.object({
    type: z.literal('talkOffered'),
    position,
    talkId,
    medium: talkMedium,
    hasInterpreter: z.boolean(),
    expiresAt: instant,
  }),
  z.object({ type: z.literal('talkAccepted'), position, talkId, expiresAt: instant }),
  z.object({ type: z.literal('talkDeclined'), position, talkId }),
  z.object({ type: z.literal('talkBegun'), position, talkId, expiresAt: instant }),
  z.object({ type: z.literal('talkJoined'), position, talkId, personId }),
  z.object({ type: z.literal('talkLeft'), position, talkId, personId }),
  z.object({
    type: z.literal('talkEnded'),
    position,
    talkId,
    because: talkEnding,
    seconds: z.number().int().nonnegative(),
  }),
] as const;
