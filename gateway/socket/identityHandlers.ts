import { clientOf } from '../../shared/domain/contact/contact.ts';
import { ok, refuse } from '../../shared/kit/result.ts';
import type { citizenCalls } from '../../shared/protocol/citizen.ts';
import { createLimiter } from '../services/limits.ts';
import { type Client, toClient } from './client.ts';
import type { SocketContext } from './context.ts';
import type { Handlers } from './serve.ts';

type IdentityCalls = Pick<typeof citizenCalls, 'identity.begin' | 'identity.decline' | 'identity.status'>;

/** What a client's page asks about identifying; that somebody is identified comes only from the identity edge. */
export function createIdentityHandlers({
  conversations,
  identity,
  limits,
}: SocketContext): Handlers<IdentityCalls, Client> {
  const limiter = createLimiter(limits.identityBegins);
  return {
    'identity.begin': async ({ lang }, { contactId }) => {
      if (!identity) return refuse({ code: 'NotAllowed' });
      const allowed = await limiter(contactId);
      if (!allowed.ok) return allowed;
      const contact = await conversations.contact(contactId);
      if (contact && clientOf(contact)) return refuse({ code: 'AlreadyIdentified' });
      const begun = await identity.begin(contactId, lang);
      return begun.ok ? ok({ url: `identity/start?ticket=${begun.value}` }) : begun;
    },
    'identity.decline': async ({ commandId }, { contactId }) =>
      toClient(await conversations.declineIdentification(contactId, commandId)),
    'identity.status': async (_, { contactId }) => {
      const contact = await conversations.contact(contactId);
      // The contact's word is the last: it keeps its client whatever a later round brought.
      if (contact && clientOf(contact)) return ok({ status: 'identified', name: contact.name ?? '' });
      const standing = identity ? await identity.standing(contactId) : ({ status: 'none' } as const);
      return ok(contact && standing.status === 'identified' ? { status: 'failed' } : standing);
    },
  };
}
