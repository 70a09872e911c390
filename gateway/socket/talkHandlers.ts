import type { Namespace } from 'socket.io';
import { toClientCard } from '../../shared/domain/conversation.ts';
import { ok } from '../../shared/kit/result.ts';
import type { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { deskCalls } from '../../shared/protocol/desk.ts';
import { createLimiter } from '../services/limits.ts';
import type { Session } from '../services/sessions.ts';
import { type Client, toClient } from './client.ts';
import type { SocketContext } from './context.ts';
import type { Handlers } from './serve.ts';

type DeskCalls = Pick<typeof deskCalls, 'talk.servers' | 'talk.signal'>;
type ClientCalls = Pick<
  typeof citizenCalls,
  | 'conversation.acceptTalk'
  | 'conversation.declineTalk'
  | 'conversation.beginTalk'
  | 'conversation.endTalk'
  | 'conversation.talkServers'
  | 'conversation.signal'
>;

/** What a desk asks of a talk beside its commands: of a contact in its sight, and as one who takes part. */
export function createDeskTalkHandlers({
  deskService,
  talks,
  limits,
}: Pick<SocketContext, 'deskService' | 'talks' | 'limits'>): Handlers<DeskCalls, Session> {
  const limiter = createLimiter(limits.talkSignals);
  return {
    'talk.servers': async ({ id, talkId }, { person }) => {
      const seen = await deskService.seen(person, id);
      return seen.ok ? talks.servers(id, talkId, person.id) : seen;
    },
    'talk.signal': async ({ id, ...signalled }, { person, id: sessionId }) => {
      const allowed = await limiter(sessionId);
      if (!allowed.ok) return allowed;
      const seen = await deskService.seen(person, id);
      if (!seen.ok) return seen;
      const told = await talks.tell({ ...signalled, contactId: id, by: person.id });
      return told.ok ? ok({}) : told;
    },
  };
}

/** The client's word on a talk of their own conversation. */
export function createClientTalkHandlers({
  conversations,
  talks,
  limits,
}: SocketContext): Handlers<ClientCalls, Client> {
  const limiter = createLimiter(limits.talkSignals);
  const say =
    (verb: 'acceptTalk' | 'declineTalk' | 'beginTalk' | 'endTalk') =>
    async (said: { commandId: string; talkId: string }, { contactId: id }: Client) =>
      toClient(await conversations.talk({ verb, id, ...said }));
  return {
    'conversation.acceptTalk': say('acceptTalk'),
    'conversation.declineTalk': say('declineTalk'),
    'conversation.beginTalk': say('beginTalk'),
    'conversation.endTalk': say('endTalk'),
    'conversation.talkServers': ({ talkId }, { contactId }) => talks.servers(contactId, talkId, null),
    'conversation.signal': async (signalled, { contactId }) => {
      const allowed = await limiter(contactId);
      if (!allowed.ok) return allowed;
      const told = await talks.tell({ ...signalled, contactId, by: null });
      return told.ok ? ok({}) : told;
    },
  };
}

type Ways = {
  readonly desk: Namespace;
  readonly citizen: Namespace;
  readonly contactRoom: (id: string) => string;
  readonly personRoom: (id: string) => string;
};

/** Brings signals to the pages of this gateway: of the desk under a person's id, to the client under a name and title. */
export function deliverTalks(
  { talks, services }: Pick<SocketContext, 'talks' | 'services'>,
  { desk, citizen, contactRoom, personRoom }: Ways,
): void {
  talks.onDeliver(({ contactId, by, ...signalled }, desks) => {
    const who = by === null ? null : toClientCard(services.people.byId(by));
    citizen.to(contactRoom(contactId)).emit('conversation.signalled', { ...signalled, who });
    for (const id of desks)
      desk.to(personRoom(id)).emit('talk.signalled', { ...signalled, id: contactId, by });
  });
}
