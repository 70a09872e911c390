import type { Namespace, Socket } from 'socket.io';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { citizenHandshake } from '../../shared/protocol/handshake.ts';
import { createLimiter } from '../services/limits.ts';
import { addressOf } from './address.ts';
import { type Client, toClient } from './client.ts';
import type { SocketContext } from './context.ts';
import { createDoor } from './door.ts';
import { createIdentityHandlers } from './identityHandlers.ts';
import { createReturnHandlers } from './returnHandlers.ts';
import { type Handlers, serve } from './serve.ts';
import { createClientTalkHandlers } from './talkHandlers.ts';

/** The clients' namespace: one conversation per key, only updates that the client may see. */
export function openCitizenNamespace(citizen: Namespace, context: SocketContext): () => void {
  const { services, conversations, metrics, limits, trustProxy, typing, identity, returning } = context;
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
      (socket.data as { client: Client }).client = {
        contactId: await returning.contactIdOf(key),
        address,
      };
      return null;
    }),
  );

  const handlers: Handlers<typeof citizenCalls, Client> = {
    'conversation.open': async (first, { contactId, address }) => {
      const allowed = await openLimiter(address);
      if (!allowed.ok) return allowed;
      const proven = (await identity?.waiting(contactId)) ?? null;
      const opened = await conversations.open(contactId, first, proven);
      // Also an identity that was proven while the conversation was being opened.
      if (opened.ok) await identity?.takeUp(contactId);
      return toClient(opened);
    },
    'booking.slots': async () => ok({ slots: await conversations.freeSlots() }),
    'conversation.resume': ({ since }, { contactId }) => conversations.resume(contactId, since),
    'conversation.send': async (message, { contactId }) => {
      const allowed = await messageLimiter(contactId);
      if (!allowed.ok) return allowed;
      return toClient(await conversations.send(contactId, message));
    },
    'conversation.sendFiles': async (message, { contactId }) => {
      const allowed = await messageLimiter(contactId);
      if (!allowed.ok) return allowed;
      return toClient(await conversations.sendFiles(contactId, message));
    },
    'conversation.markRead': async (marks, { contactId }) => {
      return toClient(await conversations.markRead(contactId, marks));
    },
    'conversation.typing': ({ isTyping }, { contactId }) =>
      typing.tell({ contactId, from: 'client', personId: null, isTyping }, async () =>
        (await conversations.contact(contactId)) ? ok({}) : refuse({ code: 'NotFound' }),
      ),
    'conversation.leave': async ({ commandId }, { contactId }) => {
      return toClient(await conversations.leave(contactId, commandId));
    },
    'survey.answer': async (answer, { contactId }) => {
      return toClient(await conversations.answerSurvey(contactId, answer));
    },
    ...createIdentityHandlers(context),
    ...createReturnHandlers(context, openLimiter),
    ...createClientTalkHandlers(context),
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
      void typing.tell({ contactId: client.contactId, from: 'client', personId: null, isTyping: false });
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
