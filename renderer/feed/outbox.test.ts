import { describe, expect, test } from 'vitest';
import type { Called, DeskAnswer, Gateway } from '../clients/gateway.ts';
import { createOutbox, nextToSend, type Sending } from './outbox.ts';
import { minuteOf, testId } from './testWorld.ts';

type Sent = { readonly name: string; readonly commandId: string; readonly text: string };
type Reply = Called<DeskAnswer<'contact.send'>>;

/** A gateway that answers as the test says, and a vault that remembers. */
function createParts() {
  const sent: Sent[] = [];
  const replies: ((reply: Reply) => void)[] = [];
  let kept: readonly { commandId: string }[] | null = null;
  const gateway = {
    call: (name: string, { commandId, text }: Sent) => {
      sent.push({ name, commandId, text });
      return new Promise<Reply>((resolve) => replies.push(resolve));
    },
  } as unknown as Gateway;
  const vault = {
    read: async () => kept as never,
    write: async (value: typeof kept) => {
      kept = value;
    },
  };
  const outbox = createOutbox(gateway, vault, () => new Date(minuteOf(0)));
  const reply = async (answer: Reply) => {
    replies.shift()?.(answer);
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    outbox,
    sent,
    reply,
    kept: () => kept,
    create: () => createOutbox(gateway, vault, () => new Date()),
  };
}
const accepted: Reply = { ok: true, value: { seq: 7, version: 3 } };
const states = (items: readonly Sending[]) => items.map((item) => item.state.kind);
const contact = testId(1);

describe('words in the outbox', () => {
  test('go out in the order they were written, one at a time for each contact', async () => {
    const { outbox, sent, reply } = createParts();
    await outbox.put(contact, 'reply', 'ensin');
    await outbox.put(contact, 'reply', 'sitten');
    await outbox.put(testId(2), 'note', 'muualla');
    expect(sent.map((each) => each.text)).toEqual(['ensin', 'muualla']);
    expect(sent.map((each) => each.name)).toEqual(['contact.send', 'contact.note']);
    await reply(accepted);
    expect(sent.map((each) => each.text)).toEqual(['ensin', 'muualla', 'sitten']);
  });

  test('stay until the feed has come as far as the gateway said', async () => {
    const { outbox, reply } = createParts();
    await outbox.put(contact, 'reply', 'hei');
    await reply(accepted);
    expect(states(outbox.store.getState().items)).toEqual(['arrived']);
    outbox.settle(6);
    expect(outbox.store.getState().items).toHaveLength(1);
    outbox.settle(7);
    expect(outbox.store.getState().items).toEqual([]);
  });

  test('that found no gateway are sent again under the same id', async () => {
    const { outbox, sent, reply } = createParts();
    await outbox.put(contact, 'reply', 'hei');
    await reply({ ok: false, error: { code: 'Unreachable' } });
    expect(states(outbox.store.getState().items)).toEqual(['unsent']);
    outbox.pump();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.commandId).toBe(sent[0]?.commandId);
  });

  test('that were refused stay, with the reason, until somebody decides', async () => {
    const { outbox, sent, reply, kept } = createParts();
    await outbox.put(contact, 'reply', 'hei');
    await reply({ ok: false, error: { code: 'NotOwner', owner: 'mikko-malli' } });
    const [item] = outbox.store.getState().items;
    expect(item?.state).toEqual({ kind: 'failed', error: { code: 'NotOwner', owner: 'mikko-malli' } });
    outbox.pump();
    expect(sent).toHaveLength(1);
    outbox.retry(item?.commandId ?? '');
    expect(sent).toHaveLength(2);
    outbox.remove(item?.commandId ?? '');
    expect(kept()).toBeNull();
  });

  test('survive the end of the page, and are not sent as new ones', async () => {
    const { outbox, sent, create, kept } = createParts();
    await outbox.put(contact, 'reply', 'hei');
    expect(kept()).toHaveLength(1);
    const next = create();
    await next.restore();
    await next.restore();
    expect(states(next.store.getState().items)).toEqual(['unsent']);
    next.pump();
    expect(sent[1]?.commandId).toBe(sent[0]?.commandId);
  });
});

test('a message on its way holds back the next one to the same contact only', () => {
  const item = (n: number, contactId: string, kind: 'unsent' | 'sending'): Sending => ({
    commandId: testId(n),
    contactId,
    kind: 'reply',
    text: String(n),
    at: minuteOf(n),
    state: { kind },
  });
  const items = [item(1, contact, 'sending'), item(2, contact, 'unsent'), item(3, testId(2), 'unsent')];
  expect(nextToSend(items).map((each) => each.text)).toEqual(['3']);
});
