import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { DAY } from '../../kit/time.ts';
import type { ServiceConfig } from '../config/config.ts';
import { type Contact, contactId } from './contact.ts';
import type { ContactRefusal } from './refusals.ts';
import { logged, override, takeRefusal } from './take.ts';
import { keptRefusal } from './transfer/singleHandler.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * A counsellor takes a closed contact up again, and owns it: as with any taking on shift, and skilled for it unless
 * they closed it themselves or write down why. A client reopens by writing; see `send`.
 */
export const reopenCommand = z.object({
  verb: z.literal('reopen'),
  id: contactId,
  commandId: z.uuid(),
  override,
});
export type ReopenCommand = z.infer<typeof reopenCommand>;

export function decideReopen(contact: Contact, command: ReopenCommand, context: DecideContext): Decision {
  if (context.actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  const { id } = context.actor;
  const refusal =
    reopenRefusal(contact, context) ??
    keptRefusal(contact, context, contact.report?.keeper === id) ??
    takeRefusal(contact, id, context, {
      isOverridden: command.override !== undefined,
      isNamed: contact.state.status === 'closed' && contact.state.closure.by === id,
    });
  if (refusal) return refuse(refusal);
  return ok([{ type: 'reopened', position: contact.position + 1, owner: id }, ...logged(command)]);
}

/** Closed contacts reopen within `reopenDays` (7 by default, section 2) of their closing. */
export function reopenRefusal(
  contact: Contact,
  { now, config }: Pick<DecideContext, 'now'> & { readonly config: Pick<ServiceConfig, 'reopenDays'> },
): ContactRefusal | null {
  if (contact.state.status !== 'closed') return { code: 'NotClosed' };
  const { at } = contact.state.closure;
  const isLate = Date.parse(now) - Date.parse(at) > config.reopenDays * DAY;
  return isLate ? { code: 'ReopenWindowPassed', closedAt: at } : null;
}
