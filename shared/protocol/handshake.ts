import { z } from 'zod';

/** A workstation's name in the journal and the access log. One that does not fit is left out; it opens no door. */
export const workstation = z
  .string()
  .max(64)
  .regex(/^[\p{L}\p{N}._-]+$/u);

/** The header in which a desk says the same over HTTP, percent-encoded. */
export const WORKSTATION_HEADER = 'x-workstation';

/** What a workstation shows at the door of the `/desk` namespace. */
export const deskHandshake = z.object({
  protocol: z.number().int(),
  token: z.string().min(1).max(200),
  workstation: workstation.optional().catch(undefined),
});
export type DeskHandshake = z.infer<typeof deskHandshake>;

/**
 * What a client's page shows at the door of `/citizen`: a random key of its own making, 32 bytes in base64url, which
 * opens exactly one conversation. The gateway keeps only its hash.
 */
export const citizenHandshake = z.object({
  protocol: z.number().int(),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type CitizenHandshake = z.infer<typeof citizenHandshake>;
