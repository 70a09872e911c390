import type { Namespace, Socket } from 'socket.io';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { citizenHandshake } from '../../shared/protocol/handshake.ts';
import type { CommandAnswer } from '../services/commands.ts';
import { contactIdOfKey } from '../services/conversations.ts';
import { createLimiter } from '../services/limits.ts';
import { addressOf } from './address.ts';
import type { SocketContext } from './context.ts';
import { createDoor } from './door.ts';
import { type Handlers, serve } from './serve.ts';

/** The conversation that a connection's key opens. Calls carry no contact id, so none can be guessed. */
type Client = { readonly contactId: string; readonly address: string };

/** The clients' namespace: one conversation per key, only updates that the client may see. */
export function openCitizenNamespace(citizen: Namespace, context: SocketContext): () => void {
  const { services, conversations, metrics, limits, trustProxy, typing } = context;
  const callLimiter = createLimiter(limits.clientCalls);
  const messageLimiter = createLimiter(limits.clientMessages);
  const openLimiter = createLimiter(limits.opensPerAddress);
  const connections = new Map<string, number>();

  citizen.use(
    createDoor(context, citizenHandshake, async (socket, { key }) => {
      const address = addressOf(socket, trustProxy);
      if ((connections.get(address) ?? 0) >= limits.connectionsPerAddress) {
        return { code: 'TooFast', retryAfterMs: 10_000 };
      }
      (socket.data as { client: Client }).client = { contactId: contactIdOfKey(key), address };
      return null;
    }),
  );

  const handlers: Handlers<typeof citizenCalls, Client> = {
    'conversation.open': async (first, { contactId, address }) => {
      const allowed = await openLimiter(address);
      if (!allowed.ok) return allowed;
      return toClient(await conversations.open(contactId, first));
    },
    'conversation.resume': ({ since }, { contactId }) => conversations.resume(contactId, since),
    'conversation.send': async (message, { contactId }) => {
      const allowed = await messageLimiter(contactId);
      if (!allowed.ok) return allowed;
      return toClient(await conversations.send(contactId, message));
    },
    'conversation.markRead': async (marks, { contactId }) => {
      return toClient(await conversations.markRead(contactId, marks));
    },
    'conversation.typing': async ({ isTyping }, { contactId }) => {
      if (!(await conversations.contact(contactId))) return refuse({ code: 'NotFound' });
      typing.tell({ contactId, from: 'client', isTyping });
      return ok({});
    },
    'conversation.leave': async ({ commandId }, { contactId }) => {
      return toClient(await conversations.leave(contactId, commandId));
    },
  };

  citizen.on('connection', (socket: Socket) => {
    const { client } = socket.data as { client: Client };
    const count = (change: number) => {
      const left = (connections.get(client.address) ?? 0) + change;
      if (left > 0) connections.set(client.address, left);
      else connections.delete(client.address);
    };
    count(1);
    socket.join(contactRoom(client.contactId));
    socket.on('disconnect', () => {
      count(-1);
      typing.tell({ contactId: client.contactId, from: 'client', isTyping: false });
    });
    socket.on('error', () => socket.emit('session.ended', { code: 'BadFrame' }));
    const authorise = async (): Promise<Result<Client, CallError>> => {
      const allowed = await callLimiter(client.contactId);
      return allowed.ok ? ok(client) : allowed;
    };
    serve(socket, citizenCalls, handlers, {
      authorise,
      onAnswer: metrics.answered('citizen'),
      log: services.log,
    });
  });

  return context.publisher.subscribe((publications) => {
    for (const [contactId, updates] of conversations.updatesByContact(publications)) {
      citizen.to(contactRoom(contactId)).emit('conversation.updated', { updates });
    }
  });
}

export const contactRoom = (id: string): string => `contact:${id}`;

/** A client learns that it is done, or why not; not the journal's numbers, nor who at the desk owns what. */
function toClient(answer: CommandAnswer): Result<Record<string, never>, CallError> {
  if (answer.ok) return ok({});
  const { error } = answer;
  return refuse(
    error.code === 'NotOwner' || error.code === 'AlreadyClaimed' ? { code: 'NotAllowed' } : error,
  );
}
