import type { Namespace, Socket } from 'socket.io';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { mayCall } from '../../shared/protocol/desk/access.ts';
import { deskCalls } from '../../shared/protocol/desk.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { deskHandshake } from '../../shared/protocol/handshake.ts';
import { createLimiter } from '../services/limits.ts';
import type { Session } from '../services/sessions.ts';
import type { Viewing } from '../services/viewing.ts';
import type { SocketContext } from './context.ts';
import { DeskFeed, feedUnitRoom } from './deskFeed.ts';
import { createDeskHandlers } from './deskHandlers.ts';
import { createDoor } from './door.ts';
import { serve } from './serve.ts';
import { createShiftHandlers } from './shiftHandlers.ts';
import { createDeskTalkHandlers } from './talkHandlers.ts';

/** The desks' namespace: a session at the door and again at every call. */
export function openDeskNamespace(desk: Namespace, context: SocketContext): () => void {
  const { services, sessions, publisher, metrics, viewing } = context;
  const callLimiter = createLimiter(context.limits.deskCalls);

  desk.use(
    createDoor(context, deskHandshake, async (socket, { token, workstation = null }) => {
      const session = await sessions.byToken(token);
      if (!session) return { code: 'SessionEnded' };
      Object.assign(socket.data as DeskData, { session: seatedAt(workstation, session), workstation });
      return null;
    }),
  );

  const shiftHandlers = createShiftHandlers(context.shifts, context.board);
  const talkHandlers = createDeskTalkHandlers(context);
  const stopTelling = context.board.onChange((team) => desk.emit('team.changed', { team }));
  desk.on('connection', (socket: Socket) => {
    const data = socket.data as DeskData;
    const feed = new DeskFeed(socket, services, publisher, context.access);
    socket.join([personRoom(data.session.person.id), sessionRoom(data.session.id)]);
    let hasFeed = false;
    const startFeed = async (since: number | null) => {
      hasFeed = true;
      const started = await feed.start(data.session.person, since);
      const tell = (told: Viewing) => socket.emit('contact.viewing', told);
      if (socket.connected) viewing.listen(socket.id, () => data.session.person, tell);
      return started;
    };
    data.feedAnew = async () => {
      if (hasFeed) await startFeed(null);
    };
    const leave = context.board.arrive(data.session.person.id);
    socket.on('disconnect', () => {
      feed.stop();
      leave();
      viewing.leave(socket.id);
    });
    socket.on('error', () => socket.emit('session.ended', { code: 'BadFrame' }));

    const authorise = async (name: string): Promise<Result<Session, CallError>> => {
      const current = services.people.byId(data.session.person.id);
      if (!current) return refuse({ code: 'SessionEnded' });
      data.session = seatedAt(data.workstation, { ...data.session, person: current });
      const isOver = data.session.expiresAt <= services.now().getTime();
      if (isOver && name !== 'session.extend') return refuse({ code: 'SessionEnded' });
      const allowed = await callLimiter(data.session.id);
      if (!allowed.ok) return allowed;
      const isKnown = Object.hasOwn(deskCalls, name);
      const { person } = data.session;
      return isKnown && mayCall(person, name as keyof typeof deskCalls, services.config)
        ? ok(data.session)
        : refuse({ code: 'NotAllowed' });
    };
    const handlers = createDeskHandlers(
      services,
      context,
      sessions,
      context.isDemo,
      {
        session: () => data.session,
        replaceSession: (session) => {
          data.session = seatedAt(data.workstation, session);
        },
        startFeed,
        view: (contact) => viewing.view(socket.id, data.session.person.id, contact),
        stopViewing: (contactId) => {
          if (viewing.isViewing(socket.id, contactId)) viewing.view(socket.id, data.session.person.id, null);
        },
        tellTyping: (contactId, isTyping, allow) =>
          context.typing.tell(
            { contactId, from: 'counsellor', personId: data.session.person.id, isTyping },
            allow,
          ),
      },
      shiftHandlers,
      talkHandlers,
    );
    serve(socket, deskCalls, handlers, { authorise, onAnswer: metrics.answered('desk'), log: services.log });
  });

  const stopFeed = feedUnitRoom(desk, publisher);
  const stopViewing = publisher.subscribe(viewing.published);
  return () => {
    stopViewing();
    stopTelling();
    stopFeed();
  };
}

/** What a connection of a desk carries. */
export type DeskData = {
  session: Session;
  workstation: string | null;
  /** Sends the feed whole again, as far as its reader may see now. */
  feedAnew?: () => Promise<void>;
};

const seatedAt = (workstation: string | null, session: Session): Session => ({
  ...session,
  person: { ...session.person, workstation },
});

export const personRoom = (id: string): string => `person:${id}`;
export const sessionRoom = (id: string): string => `session:${id}`;
