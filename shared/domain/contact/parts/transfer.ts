import { z } from 'zod';
import { personId } from '../../person.ts';

const instant = z.iso.datetime();

/** Where a contact is offered: a queue, a service line's queue, or one person (own worker, R19). */
export const transferTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queue'), queue: z.string() }),
  z.object({ kind: z.literal('line'), line: z.string(), queue: z.string() }),
  z.object({ kind: z.literal('person'), personId, queue: z.string() }),
]);
export type TransferTarget = z.infer<typeof transferTarget>;

/**
 * An offer under way (siirto / överföring). Cold: the contact waits in the target's queue and nobody owns it. Warm:
 * the sender owns it until the target accepts.
 */
export const transferOffer = z.object({
  id: z.uuid(),
  to: transferTarget,
  mode: z.enum(['cold', 'warm']),
  by: personId,
  at: instant,
  expiresAt: instant,
  /** To whom and where it goes back when it is not accepted. */
  fromOwner: personId.nullable(),
  fromQueue: z.string(),
});
export type TransferOffer = z.infer<typeof transferOffer>;

export const transferOutcome = z.enum(['accepted', 'rejected', 'recalled', 'expired']);

/** One step on a contact's way; the whole way travels with it (R18). */
export const hop = z.object({
  from: z.string(),
  to: z.string(),
  by: personId,
  at: instant,
  outcome: transferOutcome.nullable(),
});

const back = { transferId: z.uuid(), owner: personId.nullable(), queue: z.string() };

export const transferEvents = [
  z.object({
    type: z.literal('transferOffered'),
    position: z.number().int().positive(),
    transferId: z.uuid(),
    to: transferTarget,
    mode: z.enum(['cold', 'warm']),
    /** A chat goes on as a non-urgent message (R38). */
    isConverted: z.boolean(),
    expiresAt: instant,
  }),
  z.object({
    type: z.literal('transferAccepted'),
    position: z.number().int().positive(),
    transferId: z.uuid(),
    owner: personId,
  }),
  z.object({ type: z.literal('transferRejected'), ...back, reason: z.string() }),
  z.object({ type: z.literal('transferRecalled'), ...back }),
  z.object({ type: z.literal('transferExpired'), ...back }),
] as const;
