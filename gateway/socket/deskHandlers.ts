import type { Contact } from '../../shared/domain/contact/contact.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { deskCalls } from '../../shared/protocol/desk.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { DeskCommand, DeskService } from '../services/desk.ts';
import type { Services } from '../services/environment.ts';
import type { Session, SessionService } from '../services/sessions.ts';
import type { SocketContext } from './context.ts';
import type { Handlers } from './serve.ts';
import type { createShiftHandlers } from './shiftHandlers.ts';
import type { createDeskTalkHandlers } from './talkHandlers.ts';

/** What one connection adds to the services: its session, its feed, its typing. */
export type DeskConnection = {
  readonly session: () => Session;
  readonly replaceSession: (session: Session) => void;
  readonly startFeed: (since: number | null) => Promise<{ mode: 'snapshot' | 'catchUp'; seq: number }>;
  readonly tellTyping: (
    contactId: string,
    isTyping: boolean,
    allow: () => Promise<Result<unknown, CallError>>,
  ) => Promise<Result<Record<string, never>, CallError>>;
  readonly view: (contact: Contact) => void;
  readonly stopViewing: (contactId: string) => void;
};

export function createDeskHandlers(
  services: Services,
  {
    deskService: desk,
    clientData,
    search,
    reading,
  }: Pick<SocketContext, 'deskService' | 'clientData' | 'search' | 'reading'>,
  sessions: SessionService,
  isDemo: boolean,
  connection: DeskConnection,
  shiftHandlers: ReturnType<typeof createShiftHandlers>,
  talkHandlers: ReturnType<typeof createDeskTalkHandlers>,
): Handlers<typeof deskCalls, Session> {
  const { people, now } = services;
  return {
    ...commandHandlers(desk),
    ...shiftHandlers,
    ...talkHandlers,
    'session.start': async (_input, { person }) =>
      ok({
        person: people.byId(person.id) ?? person,
        people: [...people.all()],
        config: services.config,
        now: now().toISOString(),
        isDemo,
      }),
    'session.extend': async ({ token }, session) => {
      const renewed = await sessions.byToken(token);
      if (renewed?.id !== session.id) return refuse({ code: 'SessionEnded' });
      connection.replaceSession(renewed);
      return ok({ expiresAt: new Date(renewed.expiresAt).toISOString() });
    },
    'feed.start': async ({ since }) => ok(await connection.startFeed(since)),
    'contact.get': ({ id }, { person }) => desk.contact(person, id),
    'contact.timeline': (page, { person }) => desk.timeline(person, page),
    'contact.register': (request, { person }) => desk.register(person, request),
    'contact.typing': ({ id, isTyping }, { person }) =>
      connection.tellTyping(id, isTyping, () => desk.requireWriter(person, id)),
    'contact.search': (asked, { person }) => search.search(person, asked),
    'contact.find': (asked, { person }) => reading.find(person, asked),
    'contact.transcript': (asked, { person }) => reading.transcript(person, asked),
    'contact.view': async ({ id, isViewing }, { person }) => {
      const seen = await desk.seen(person, id);
      if (!seen.ok) return seen;
      if (isViewing) connection.view(seen.value);
      else connection.stopViewing(id);
      return ok({});
    },
    'consultation.pseudonymise': (words, { person }) => desk.pseudonymise(person, words),
    'details.get': (asked, { person }) => clientData.details(person, asked),
    'details.reveal': (asked, { person }) => clientData.reveal(person, asked),
    'assessment.get': (asked, { person }) => clientData.assessment(person, asked),
    'message.list': (asked, { person }) => clientData.messages(person, asked),
    'audit.list': (asked, { person }) => clientData.list(person, asked),
    'feedback.give': (given, { person }) => desk.keepFeedback(person, given),
    'draft.all': async (_input, { person }) => ok({ drafts: await desk.drafts(person) }),
    'draft.save': (draft, { person }) => desk.saveDraft(person, draft),
  };
}

type CommandName = {
  [K in keyof typeof deskCalls]: (typeof deskCalls)[K] extends { readonly verb: string } ? K : never;
}[keyof typeof deskCalls];

/** Calls that give a command need no handler of their own: the table says which verb they mean. */
function commandHandlers(desk: DeskService): Pick<Handlers<typeof deskCalls, Session>, CommandName> {
  const handlers = Object.entries(deskCalls).flatMap(([name, call]) =>
    'verb' in call
      ? [
          [
            name,
            (input: object, { person }: Session) =>
              desk.command(person, { ...input, verb: call.verb } as DeskCommand),
          ],
        ]
      : [],
  );
  return Object.fromEntries(handlers) as ReturnType<typeof commandHandlers>;
}
