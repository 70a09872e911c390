import { z } from 'zod';

/** The safety flag (turvakielto / spärrmarkering): proposed by anyone at the desk, set and cleared by a lead. */
export const safety = z.enum(['none', 'proposed', 'set']);
export type Safety = z.infer<typeof safety>;

export const safetyEvents = [
  z.object({ type: z.literal('safetyProposed') }),
  z.object({ type: z.literal('safetySet'), source: z.enum(['lead', 'register']) }),
  z.object({ type: z.literal('safetyCleared') }),
  /** Someone looked at masked details; why is in a note of the same command. */
  z.object({ type: z.literal('detailsRevealed') }),
] as const;
