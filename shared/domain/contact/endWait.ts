import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, waitsUntil } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** The gateway's clock ends a wait whose time has come; one that was changed or answered meanwhile goes on as it is. */
export const endWaitCommand = z.object({
  verb: z.literal('endWait'),
  id: contactId,
  commandId: z.uuid(),
  /** The time that has come. */
  until: z.iso.datetime(),
});
export type EndWaitCommand = z.infer<typeof endWaitCommand>;

export function decideEndWait(
  contact: Contact,
  { until }: EndWaitCommand,
  { actor, now }: DecideContext,
): Decision {
  if (actor.kind !== 'system' || actor.part !== 'clock') return refuse({ code: 'NotAllowed' });
  return waitsUntil(contact) === until && until <= now ? ok([{ type: 'waitEnded' }]) : nothingToDo;
}
