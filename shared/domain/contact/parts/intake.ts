import { z } from 'zod';
import { channel } from '../../channel.ts';

/** How well we know who the client is: not at all, by their own word, or by strong identification. */
export const strength = z.enum(['none', 'claimed', 'strong']);
export type Strength = z.infer<typeof strength>;

/** How a contact came in, as it came: kept for life, whatever happens to the contact afterwards. */
export const intake = z.object({
  /** The channel it came by; `contact.channel` may change when a chat goes on as a message. */
  channel,
  subtopic: z.string().nullable().default(null),
  /** What pre-information says the matter is, where it refines or corrects the client's own choice (R10, R43). */
  preInfo: z
    .object({ topic: z.string().max(60), subtopic: z.string().max(60).nullable().default(null) })
    .nullable()
    .default(null),
  /** The entry number or form (R2, R3), the region of the region menu (R12), the walk-in site (R5). */
  entryPoint: z.string().nullable().default(null),
  region: z.string().nullable().default(null),
  site: z.string().nullable().default(null),
  /** Who makes contact (R15), and for which client group, where that is known already. */
  contactBy: z.string().nullable().default(null),
  group: z.string().nullable().default(null),
  /** Whether the client already has a matter in social services (R19). */
  isKnownClient: z.boolean().nullable().default(null),
  needsInterpreter: z.boolean().default(false),
  /** The contact this one is about: a consultation's, or the ended one that a professional goes back to (R30). */
  about: z.uuid().nullable().default(null),
});
export type Intake = z.infer<typeof intake>;

/** What an opening may tell, beyond its channel. */
export const toldIntake = intake.omit({ channel: true });

/** Nothing told beyond the channel. */
export const bareIntake = (of: Intake['channel']): Intake => intake.parse({ channel: of });
