import { z } from 'zod';
import { personId } from '../../person.ts';

const position = z.number().int().positive();

/** A colleague in the conversation (R33): INVITED → JOINED → LEFT. The client is told name and role at inviting. */
export const participant = z.object({
  personId,
  status: z.enum(['invited', 'joined']),
  invitedBy: personId,
  at: z.iso.datetime(),
});
export type Participant = z.infer<typeof participant>;

export const participationEvents = [
  z.object({ type: z.literal('colleagueInvited'), position, personId }),
  z.object({ type: z.literal('colleagueJoined'), position, personId }),
  z.object({ type: z.literal('colleagueLeft'), position, personId }),
] as const;
