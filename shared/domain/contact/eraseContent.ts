import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, isOpen } from './contact.ts';
import { isErasable } from './retention.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** Retention erases what people wrote of a contact that has ended. No person and no other system may. */
export const eraseContentCommand = z.object({
  verb: z.literal('eraseContent'),
  id: contactId,
  commandId: z.uuid(),
  /** When the register of record confirmed the last of it; null where it has not, or needs not. */
  exportedAt: z.iso.datetime().nullable(),
});
export type EraseContentCommand = z.infer<typeof eraseContentCommand>;

export function decideEraseContent(
  contact: Contact,
  { exportedAt }: EraseContentCommand,
  { actor, config, now }: DecideContext,
): Decision {
  if (actor.kind !== 'system' || actor.part !== 'retention') return refuse({ code: 'NotAllowed' });
  if (isOpen(contact)) return refuse({ code: 'NotClosed' });
  if (contact.erasedAt !== null) return nothingToDo;
  if (!isErasable(contact, config, { now, exportedAt })) return refuse({ code: 'NotAllowed' });
  return ok([{ type: 'contentErased' }]);
}
