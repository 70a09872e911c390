import { z } from 'zod';

const instant = z.iso.datetime();

/**
 * A message begun by a professional (ammattilaisen viesti / yrkespersonens meddelande, R30): agreed with the client,
 * for a purpose, one-way or with a short time to reply in.
 */
export const professionalMessage = z.object({
  purpose: z.string(),
  recipient: z.enum(['client', 'proxy']),
  isReplyExpected: z.boolean(),
  replyUntil: instant.nullable(),
});
export type ProfessionalMessage = z.infer<typeof professionalMessage>;

export const professionalMessageEvents = [
  z.object({
    type: z.literal('professionalMessageSent'),
    position: z.number().int().positive(),
    ...professionalMessage.shape,
  }),
] as const;
