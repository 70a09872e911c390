import type { Namespace, Socket } from 'socket.io';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { citizenHandshake } from '../../shared/protocol/handshake.ts';
import { contactIdOfKey } from '../services/conversations.ts';
import { createLimiter } from '../services/limits.ts';
import { addressOf } from './address.ts';
import { createDoor } from './door.ts';
import { type Handlers, serve } from './serve.ts';
import type { SocketContext } from './server.ts';

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
      return toPosition(await conversations.open(contactId, first), contactId);
    },
    'conversation.resume': ({ since }, { contactId }) => conversations.resume(contactId, since),
    'conversation.send': async (message, { contactId }) => {
      const allowed = await messageLimiter(contactId);
      if (!allowed.ok) return allowed;
      return toPosition(await conversations.send(contactId, message), contactId);
    },
    'conversation.markRead': async (marks, { contactId }) => {
      const answer = await conversations.markRead(contactId, marks);
      return answer.ok ? ok({}) : answer;
    },
    'conversation.typing': async ({ isTyping }, { contactId }) => {
      if (!(await conversations.contact(contactId))) return refuse({ code: 'NotFound' });
      typing.tell({ contactId, from: 'client', isTyping });
      return ok({});
    },
    'conversation.leave': async ({ commandId }, { contactId }) => {
      const answer = await conversations.leave(contactId, commandId);
      return answer.ok ? ok({}) : answer;
    },
  };

  async function toPosition(
    answer: Result<{ seq: number; version: number }, CallError>,
    contactId: string,
  ): Promise<Result<{ position: number }, CallError>> {
    if (!answer.ok) return toClientError(answer.error);
    const contact = await conversations.contact(contactId);
    return ok({ position: contact?.position ?? 0 });
  }

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

/** A client learns that something is closed, not who at the desk owns it. */
function toClientError(error: CallError): Result<never, CallError> {
  return refuse(
    error.code === 'NotOwner' || error.code === 'AlreadyClaimed' ? { code: 'NotAllowed' } : error,
  );
}
