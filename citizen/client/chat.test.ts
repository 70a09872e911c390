import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { counsellor, type Fate, openPage, shown } from './fakeGateway.ts';

const settle = () => vi.advanceTimersByTimeAsync(0);
const open = () => openPage(settle);
const first = { lang: 'fi', topic: 'asuminen', text: 'Hei' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('from the first word', () => {
  test('the first message opens the conversation, the next follow in order', async () => {
    const { chat, gateway, key, up } = open();
    chat().begin(first);
    chat().send('Toinen');
    await up();
    expect(gateway.texts(key())).toEqual(['Hei', 'Toinen']);
    expect(chat().state.get()).toMatchObject({ isStarted: true, hasResumed: true, outbox: [] });
    expect(gateway.asked.map(({ name }) => name)).toEqual([
      'conversation.resume',
      'conversation.open',
      'conversation.send',
    ]);
  });

  test('a reload keeps the key, the draft, the topic and what was not sent', async () => {
    const page = open();
    page.chat().setTopic('asuminen');
    page.chat().begin(first);
    await page.up();
    page.gateway.drop(page.key());
    await settle();
    page.chat().send('Katkoksen aikana');
    page.chat().setDraft('kesken');
    page.reload();
    expect(page.chat().state.get()).toMatchObject({ isStarted: true, draft: 'kesken', topic: 'asuminen' });
    expect(shown(page.chat())).toEqual(['Katkoksen aikana']);
    await page.up();
    expect(shown(page.chat())).toEqual(['Hei', 'Katkoksen aikana']);
    expect(page.gateway.texts(page.key())).toEqual(['Hei', 'Katkoksen aikana']);
  });

  test('a lost acknowledgement neither loses nor doubles the message', async () => {
    const page = open();
    page.gateway.fates.push('ok', 'lostBack');
    page.chat().begin(first);
    await page.up();
    expect(page.chat().state.get().link.state).toBe('lost');
    await page.up();
    expect(page.gateway.texts(page.key())).toEqual(['Hei']);
    expect(shown(page.chat())).toEqual(['Hei']);
  });

  test('whatever is lost and however often the page reloads: nothing lost, nothing doubled, one order', async () => {
    const step = fc.oneof(
      { arbitrary: fc.constantFrom('send', 'send', 'up', 'up', 'drop', 'reload'), weight: 4 },
      { arbitrary: fc.constantFrom('lostThere', 'lostBack', 'hangs', 'hangsBack'), weight: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const page = open();
        page.chat().begin(first);
        const written = ['Hei'];
        for (const each of steps) {
          if (each === 'send') {
            written.push(`viesti ${written.length}`);
            page.chat().send(written.at(-1) ?? '');
          } else if (each === 'up') await page.up();
          else if (each === 'drop') page.gateway.drop(page.key());
          else if (each === 'reload') page.reload();
          else page.gateway.fates.push(each as Fate);
          await settle();
        }
        page.gateway.fates.length = 0;
        await page.up();
        page.gateway.drop(page.key());
        await settle();
        await page.up();
        expect(page.gateway.texts(page.key())).toEqual(written);
        expect(shown(page.chat())).toEqual(written);
        expect(page.chat().state.get().outbox).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('when the gateway says no', () => {
  async function talking() {
    const page = open();
    page.chat().begin(first);
    await page.up();
    return page;
  }

  test('too fast: the message waits as long as asked, then goes by itself', async () => {
    const page = await talking();
    page.gateway.fates.push({ code: 'TooFast', retryAfterMs: 4_000 });
    page.chat().send('Toinen');
    await settle();
    expect(page.chat().state.get().isHeldBack).toBe(true);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(page.gateway.texts(page.key())).toEqual(['Hei']);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.chat().state.get().isHeldBack).toBe(false);
    expect(page.gateway.texts(page.key())).toEqual(['Hei', 'Toinen']);
  });

  test('trouble inside: asked three times, then failed until the person tries again', async () => {
    const page = await talking();
    page.gateway.fates.push(...Array.from({ length: 3 }, () => ({ code: 'Internal' })));
    page.chat().send('Toinen');
    page.chat().send('Kolmas');
    await vi.advanceTimersByTimeAsync(60_000);
    const [second] = page.chat().state.get().outbox;
    expect(
      page
        .chat()
        .state.get()
        .outbox.map(({ state }) => state),
    ).toEqual(['failed', 'waiting']);
    page.chat().retry(second?.commandId ?? '');
    await settle();
    expect(page.gateway.texts(page.key())).toEqual(['Hei', 'Toinen', 'Kolmas']);
  });

  test('a failed message that is removed lets the next one go', async () => {
    const page = await talking();
    page.gateway.fates.push({ code: 'BadRequest' });
    page.chat().send('Toinen');
    page.chat().send('Kolmas');
    await settle();
    page.chat().discard(page.chat().state.get().outbox[0]?.commandId ?? '');
    await settle();
    expect(page.gateway.texts(page.key())).toEqual(['Hei', 'Kolmas']);
  });

  test.each([
    ['ReopenWindowPassed', 'ReopenWindowPassed'],
    ['ContactClosed', 'ContactClosed'],
    ['NotFound', 'Gone'],
    ['SessionEnded', 'Gone'],
  ])('%s ends the conversation, and starting anew carries the unsent words over', async (code, ending) => {
    const page = await talking();
    const oldKey = page.key();
    page.gateway.fates.push({ code });
    page.chat().send('Vielä yksi asia');
    await settle();
    page.chat().setDraft('ja toinen');
    expect(page.chat().state.get().ending).toBe(ending);
    expect(page.chat().state.get().outbox[0]?.state).toBe('failed');
    page.chat().startAnew();
    expect(page.chat().state.get()).toMatchObject({
      isStarted: false,
      draft: 'Vielä yksi asia\n\nja toinen',
      ending: null,
    });
    page.chat().begin({ ...first, text: 'Uusi' });
    await page.up();
    expect(page.key()).not.toBe(oldKey);
    expect(page.gateway.texts(page.key())).toEqual(['Uusi']);
  });

  test('a topic that is no longer offered leads back to the start, words kept', async () => {
    const page = open();
    page.gateway.fates.push('ok', { code: 'UnknownCode' });
    page.chat().setTopic('asuminen');
    page.chat().begin(first);
    await page.up();
    expect(page.chat().state.get()).toMatchObject({
      isStarted: false,
      problem: 'topic',
      topic: null,
      draft: 'Hei',
    });
  });

  test('a conversation that the gateway has forgotten is gone', async () => {
    const page = await talking();
    page.store.set('key', 'x'.repeat(43));
    page.reload();
    await page.up();
    expect(page.chat().state.get().ending).toBe('Gone');
  });
});

describe('ending and forgetting', () => {
  test('leaving is told after everything that was written', async () => {
    const page = open();
    page.chat().begin(first);
    await page.up();
    page.gateway.drop(page.key());
    await settle();
    page.chat().send('Kiitos');
    page.chat().leave();
    page.chat().leave();
    await page.up();
    expect(page.gateway.texts(page.key())).toEqual(['Hei', 'Kiitos']);
    expect(page.chat().state.get()).toMatchObject({ conversation: { status: 'left' }, outbox: [] });
  });

  test('leaving before anything has reached the gateway is simply not beginning', async () => {
    const page = open();
    page.chat().begin(first);
    page.chat().leave();
    expect(page.chat().state.get()).toMatchObject({ isStarted: false, draft: 'Hei' });
    expect(page.store.get('key')).toBeNull();
  });

  test('forgetting empties the tab and tells no one', async () => {
    const page = open();
    page.chat().begin(first);
    await page.up();
    const told = page.gateway.asked.length;
    page.chat().setDraft('salaisuus');
    page.chat().forget();
    await settle();
    expect(page.store.get('key')).toBeNull();
    expect(page.store.get('draft')).toBeNull();
    expect(page.gateway.asked.slice(told).filter(({ name }) => name !== 'conversation.typing')).toEqual([]);
  });
});

describe('what the counsellor does', () => {
  test('a gap in the updates is filled at once', async () => {
    const page = open();
    page.chat().begin(first);
    await page.up();
    page.gateway.append(page.key(), { type: 'joined', counsellor });
    page.gateway.mute(page.key(), () =>
      page.gateway.append(page.key(), { type: 'theirs', messageId: 'a', content: { text: '1' }, counsellor }),
    );
    page.gateway.append(page.key(), { type: 'theirs', messageId: 'b', content: { text: '2' }, counsellor });
    expect(page.chat().state.get().conversation).toMatchObject({ position: 3 });
    await settle();
    const { conversation } = page.chat().state.get();
    expect(conversation.entries.filter((each) => each.type === 'theirs')).toHaveLength(2);
    expect(conversation).toMatchObject({ position: 5, ahead: [], counsellor });
  });

  test('reopening by a counsellor takes the end back', async () => {
    const page = open();
    page.chat().begin(first);
    await page.up();
    page.gateway.append(page.key(), { type: 'closed' });
    page.gateway.fates.push({ code: 'ContactClosed' });
    page.chat().send('Vielä');
    await settle();
    expect(page.chat().state.get().ending).toBe('ContactClosed');
    page.gateway.append(page.key(), { type: 'reopened', counsellor });
    expect(page.chat().state.get()).toMatchObject({ ending: null, conversation: { status: 'open' } });
  });
});

describe('coming back to an earlier matter', () => {
  test('the way back survives a reload, keeps its key when left, and forgets it when told', () => {
    const page = open();
    page.chat().comeBack(true);
    const { returning } = page.chat().state.get();
    expect(returning).toMatch(/^[A-Za-z0-9_-]{43}$/);
    page.reload();
    expect(page.chat().state.get().returning).toBe(returning);
    page.chat().comeBack(false);
    page.reload();
    expect(page.chat().state.get().returning).toBeNull();
    page.chat().comeBack(true);
    expect(page.chat().state.get().returning).toBe(returning);
    page.chat().forgetReturn();
    page.chat().comeBack(true);
    expect(page.chat().state.get().returning).not.toBe(returning);
  });

  test('the chosen one is taken up under its key, and what was being written is kept', async () => {
    const page = open();
    const key = 'k'.repeat(43);
    page.gateway.append(
      key,
      { type: 'opened', channel: 'PRO_MESSAGE', topic: 'asuminen' },
      { type: 'theirs', messageId: 'a', content: { text: 'Aikasi on 1.12.' }, counsellor },
    );
    page.chat().setDraft('Kesken');
    page.chat().comeBack(true);
    page.chat().takeOver(key);
    await page.up();
    expect(page.key()).toBe(key);
    expect(page.chat().state.get()).toMatchObject({
      isStarted: true,
      returning: null,
      draft: 'Kesken',
      conversation: { channel: 'PRO_MESSAGE', position: 2 },
    });
    page.reload();
    expect(page.chat().state.get()).toMatchObject({ isStarted: true, returning: null });
  });
});
