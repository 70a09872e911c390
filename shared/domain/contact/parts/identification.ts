import { z } from 'zod';
import { strength } from './intake.ts';

const instant = z.iso.datetime();
const position = z.number().int().positive();

/** ANONYMOUS → IDENT_REQUESTED → IDENTIFIED | DECLINED | TIMED_OUT; asked by the desk, completed by the gateway only. */
export const identification = z.discriminatedUnion('status', [
  z.object({ status: z.literal('anonymous') }),
  z.object({ status: z.literal('requested'), requestId: z.uuid(), at: instant, expiresAt: instant }),
  z.object({
    status: z.literal('identified'),
    clientId: z.uuid(),
    strength,
    at: instant,
    /** What came before this position was written by someone unknown. */
    from: position,
  }),
  z.object({ status: z.literal('declined'), at: instant }),
  z.object({ status: z.literal('timedOut'), at: instant }),
]);
export type Identification = z.infer<typeof identification>;

export const identificationEvents = [
  z.object({ type: z.literal('identificationRequested'), position, requestId: z.uuid(), expiresAt: instant }),
  z.object({ type: z.literal('identified'), position, clientId: z.uuid(), strength }),
  z.object({ type: z.literal('identificationDeclined'), position, requestId: z.uuid() }),
  z.object({ type: z.literal('identificationTimedOut'), position, requestId: z.uuid() }),
] as const;
