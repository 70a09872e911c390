import { expect, test, vi } from 'vitest';
import type { ClientUpdate } from '../../shared/domain/conversation.ts';
import { createChat } from './chat.ts';
import type { ConnectionHandlers, createConnection } from './connection.ts';

const at = '2026-11-23T08:30:00.000Z';
const noStore = { get: () => null, set: () => undefined, clear: () => undefined };

test('an answer that was overtaken by what came meanwhile is asked for anew', async () => {
  const journal: ClientUpdate[] = [];
  const sent: unknown[] = [];
  const line: { handlers?: ConnectionHandlers } = {};
  /** The first message was on its way when the page came back: it is kept only after the gateway has looked. */
  const answerResume = (since: number) => {
    if (journal.length > 0) return { updates: journal.slice(since), exists: true, position: journal.length };
    const [first] = chat.state.get().outbox;
    journal.push({ type: 'opened', position: 1, at, channel: 'CHAT_ANON', topic: 'asuminen' });
    journal.push({
      type: 'mine',
      position: 2,
      at,
      messageId: first?.commandId ?? '',
      content: { text: 'Hei' },
    });
    line.handlers?.onUpdated({ updates: journal });
    return { updates: [], exists: false, position: 0 };
  };
  const connect: typeof createConnection = (_key, handlers) => {
    line.handlers = handlers;
    return {
      call: async (name, input) => {
        if (name !== 'conversation.resume') sent.push([name, input]);
        const value = 'since' in input ? answerResume(input.since) : {};
        return { ok: true, value } as never;
      },
      wake: () => undefined,
      stop: () => undefined,
    };
  };
  const chat = createChat({ store: noStore, connect });
  chat.begin({ lang: 'fi', topic: 'asuminen', text: 'Hei' });
  chat.send('Toinen');
  line.handlers?.onLink({ state: 'open' });
  await vi.waitFor(() => expect(chat.state.get().hasResumed).toBe(true));
  await vi.waitFor(() => expect(sent).toMatchObject([['conversation.send', { text: 'Toinen' }]]));
  expect(chat.state.get()).toMatchObject({ ending: null, outbox: [{ text: 'Toinen', state: 'sent' }] });
});
