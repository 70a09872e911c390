import { ok, refuse } from '../../shared/kit/result.ts';
import type { deskCalls } from '../../shared/protocol/desk.ts';
import type { CommandAnswer } from '../services/commands.ts';
import type { DeskService } from '../services/desk.ts';
import type { Services } from '../services/environment.ts';
import type { Session, SessionService } from '../services/sessions.ts';
import type { Handlers } from './serve.ts';

/** What one connection adds to the services: its session, its feed, its typing. */
export type DeskConnection = {
  readonly session: () => Session;
  readonly replaceSession: (session: Session) => void;
  readonly startFeed: (since: number | null) => Promise<{ mode: 'snapshot' | 'catchUp'; seq: number }>;
  readonly tellTyping: (contactId: string, isTyping: boolean) => void;
};

export function createDeskHandlers(
  services: Services,
  desk: DeskService,
  sessions: SessionService,
  isDemo: boolean,
  connection: DeskConnection,
): Handlers<typeof deskCalls, Session> {
  const { config, people, now } = services;
  const command =
    <V extends Parameters<DeskService['command']>[1]['verb']>(verb: V) =>
    (
      input: Omit<Extract<Parameters<DeskService['command']>[1], { verb: V }>, 'verb'>,
      { person }: Session,
    ): Promise<CommandAnswer> =>
      desk.command(person, { ...input, verb } as Parameters<DeskService['command']>[1]);

  return {
    'session.start': async (_input, { person }) =>
      ok({ person, people: [...people.all()], config, now: now().toISOString(), isDemo }),
    'session.extend': async ({ token }, session) => {
      const renewed = await sessions.byToken(token);
      if (renewed?.id !== session.id) return refuse({ code: 'SessionEnded' });
      connection.replaceSession(renewed);
      return ok({ expiresAt: new Date(renewed.expiresAt).toISOString() });
    },
    'feed.start': async ({ since }) => ok(await connection.startFeed(since)),
    'contact.get': ({ id }, { person }) => desk.contact(person, id),
    'contact.timeline': (page, { person }) => desk.timeline(person, page),
    'contact.claim': command('claim'),
    'contact.release': command('release'),
    'contact.send': command('send'),
    'contact.note': command('note'),
    'contact.markRead': command('markRead'),
    'contact.close': command('close'),
    'contact.reopen': command('reopen'),
    'contact.typing': async ({ id, isTyping }, { person }) => {
      const owned = await desk.requireOwner(person, id);
      if (!owned.ok) return owned;
      connection.tellTyping(id, isTyping);
      return ok({});
    },
    'draft.all': async (_input, { person }) => ok({ drafts: await desk.drafts(person) }),
    'draft.save': (draft, { person }) => desk.saveDraft(person, draft),
  };
}
