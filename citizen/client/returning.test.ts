import { expect, test, vi } from 'vitest';
import type { OwnMatter } from '../../shared/protocol/citizen.ts';
import type { ConnectionHandlers, createConnection } from './connection.ts';
import { createReturning } from './returning.ts';

const matter: OwnMatter = {
  id: '00000000-0000-4000-8000-000000000001',
  channel: 'MESSAGE',
  topic: { fi: 'Asuminen', sv: 'Boende', en: 'Housing' },
  at: '2026-11-23T08:30:00.000Z',
  unread: 1,
  isOpen: true,
};
const ok = (value: object) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, error: { code } });

/** The page of who comes back, and a gateway that answers each call as it is told. */
function open(answers: Record<string, object>) {
  const line: { handlers?: ConnectionHandlers } = {};
  const connect: typeof createConnection = (_key, handlers) => {
    line.handlers = handlers;
    return {
      call: async (name) => (answers[name] ?? refused('Unreachable')) as never,
      wake: () => undefined,
      stop: () => undefined,
    };
  };
  const gone: string[] = [];
  const opened: string[] = [];
  const returning = createReturning({
    key: 'k',
    connect,
    go: (url) => gone.push(url),
    onOpen: (key) => opened.push(key),
  });
  line.handlers?.onLink({ state: 'open' });
  return { returning, state: () => returning.state.get(), gone, opened, answers };
}
const none = { 'return.list': refused('NotIdentified'), 'identity.status': ok({ status: 'none' }) };

test('nobody has identified yet: one is asked to, and goes to the provider', async () => {
  const { returning, state, gone } = open({ ...none, 'identity.begin': ok({ url: 'identity/start' }) });
  await vi.waitFor(() => expect(state().hasLooked).toBe(true));
  expect(state()).toMatchObject({ matters: null, trouble: null });
  returning.identify('fi');
  await vi.waitFor(() => expect(gone).toEqual(['identity/start']));
});

test.each([
  [{ status: 'cancelled' }, 'cancelled'],
  [{ status: 'failed' }, 'failed'],
  [{ status: 'unavailable' }, 'unavailable'],
  [{ status: 'identified', name: 'Aino' }, 'expired'],
])('what came of identifying is said: %o', async (standing, trouble) => {
  const { state } = open({ ...none, 'identity.status': ok(standing) });
  await vi.waitFor(() => expect(state()).toMatchObject({ hasLooked: true, trouble, matters: null }));
});

test('the matters are shown, and the chosen one is opened under its key', async () => {
  const { returning, state, opened } = open({
    'return.list': ok({ matters: [matter] }),
    'identity.status': ok({ status: 'identified', name: 'Aino' }),
    'return.open': ok({ key: 'new' }),
  });
  await vi.waitFor(() => expect(state()).toMatchObject({ matters: [matter], name: 'Aino', trouble: null }));
  returning.open(matter.id);
  await vi.waitFor(() => expect(opened).toEqual(['new']));
});

test('a matter that has gone meanwhile leaves the list, and one is told; too many attempts wait', async () => {
  const { returning, state, answers } = open({
    'return.list': ok({ matters: [matter] }),
    'identity.status': ok({ status: 'identified', name: 'Aino' }),
    'return.open': refused('NotFound'),
  });
  await vi.waitFor(() => expect(state().matters).toEqual([matter]));
  answers['return.list'] = ok({ matters: [] });
  returning.open(matter.id);
  await vi.waitFor(() => expect(state()).toMatchObject({ matters: [], trouble: 'gone', opening: null }));
  answers['return.list'] = refused('TooFast');
  returning.lookAgain();
  await vi.waitFor(() => expect(state()).toMatchObject({ matters: [], trouble: 'tooFast' }));
});
