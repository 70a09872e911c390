import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { PeopleChange } from '../../shared/domain/people.ts';
import { createLimiter } from '../services/limits.ts';
import type { Session } from '../services/sessions.ts';
import { refuseBadFrames } from './badFrames.ts';
import { contactRoom, openCitizenNamespace } from './citizenNamespace.ts';
import type { SocketContext, SocketOptions } from './context.ts';
import { type DeskData, openDeskNamespace, personRoom, sessionRoom } from './deskNamespace.ts';
import { cutSlowReaders } from './slowReaders.ts';
import { deliverTalks } from './talkHandlers.ts';

export type SocketServer = {
  readonly endSession: (sessionId: string) => void;
  readonly sessionIds: () => string[];
  /** Tells every desk here what the service is from now on. */
  readonly tellConfig: (config: ServiceConfig) => void;
  /** Ends the connections of whoever left, and tells the others here who and what they are from now on. */
  readonly tellPeople: (change: PeopleChange) => void;
  readonly stop: () => Promise<void>;
};

/** How often sessions are swept, and how late an extension may come, in milliseconds. */
const SWEEP = 5_000;
const EXTEND_GRACE = 10_000;

/** The largest text frame a socket may send, in bytes. */
const MAX_FRAME = 64 * 1024;

/** Both namespaces on one server. A connection that goes silent is noticed within 9 s by either side. */
export function startSocketServer(
  http: HttpServer,
  options: SocketOptions,
  parts: Omit<SocketContext, keyof SocketOptions | 'handshakeLimiter'>,
): SocketServer {
  const io = new Server(http, {
    path: '/socket',
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: MAX_FRAME,
    perMessageDeflate: false,
    pingInterval: 4_000,
    pingTimeout: 5_000,
    connectTimeout: 10_000,
    allowRequest: (request, answer) => answer(null, options.isOriginAllowed(request.headers.origin)),
  });
  const { isOriginAllowed: _, slowReaders, ...rest } = options;
  const handshakeLimiter = createLimiter(options.limits.handshakesPerAddress);
  const context: SocketContext = { ...rest, ...parts, handshakeLimiter };
  const desk = io.of('/desk');
  const citizen = io.of('/citizen');
  const stops = [
    openDeskNamespace(desk, context),
    openCitizenNamespace(citizen, context),
    cutSlowReaders(io, slowReaders, parts.metrics.cutSlowReader),
  ];
  refuseBadFrames(io, parts.metrics.refusedFrame);
  parts.metrics.watchSockets(() => ({ desk: desk.sockets.size, citizen: citizen.sockets.size }));
  parts.typing.onDeliver(({ contactId, from, personId, isTyping }, desks) => {
    if (from === 'counsellor')
      citizen.to(contactRoom(contactId)).emit('conversation.typingChanged', { isTyping });
    for (const id of desks)
      desk.to(personRoom(id)).emit('contact.typingChanged', { id: contactId, isTyping, by: personId });
  });

  deliverTalks(parts, { desk, citizen, contactRoom, personRoom });
  parts.shifts.onManaged((personId, managed) => desk.to(personRoom(personId)).emit('shift.managed', managed));

  const endSession = (sessionId: string) => {
    const room = desk.in(sessionRoom(sessionId));
    room.emit('session.ended', { code: 'SessionEnded' });
    room.disconnectSockets(true);
  };
  // Calls are checked one by one; this also ends the listening of a session that was not extended.
  const sweep = setInterval(() => {
    const now = parts.services.now().getTime();
    for (const { data } of desk.sockets.values()) {
      const { session } = data as { session: Session };
      if (session.expiresAt + EXTEND_GRACE <= now) endSession(session.id);
    }
  }, SWEEP);

  const tellPeople = ({ removed, changed }: PeopleChange) => {
    const { people, log } = parts.services;
    for (const socket of desk.sockets.values()) {
      const data = socket.data as DeskData;
      const { id } = data.session.person;
      const person = people.byId(id);
      if (removed.includes(id) || !person) {
        endSession(data.session.id);
        continue;
      }
      socket.emit('people.changed', { person, people: [...people.all()] });
      if (!changed.includes(id)) continue;
      data.session = { ...data.session, person: { ...person, workstation: data.workstation } };
      data.feedAnew?.().catch((error: unknown) => log.warn({ err: error }, 'a feed could not begin anew'));
    }
  };

  return {
    endSession,
    tellPeople,
    sessionIds: () =>
      [...desk.adapter.rooms.keys()].flatMap((room) => (room.startsWith('session:') ? [room.slice(8)] : [])),
    tellConfig: (config) => {
      desk.emit('config.changed', { config });
    },
    stop: async () => {
      clearInterval(sweep);
      for (const stop of stops) stop();
      desk.emit('session.ended', { code: 'GatewayStopping' });
      citizen.emit('session.ended', { code: 'GatewayStopping' });
      await io.close();
    },
  };
}
