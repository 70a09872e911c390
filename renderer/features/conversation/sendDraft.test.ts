import { expect, test } from 'vitest';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import type { Desk } from '../../feed/desk.ts';
import type { Sending } from '../../feed/outbox.ts';
import { takeBack } from './sendDraft.ts';

const refused = (text: string): Sending => ({
  commandId: 'c',
  contactId: 'a',
  kind: 'reply',
  text,
  at: '2026-11-23T08:30:00.000Z',
  state: { kind: 'failed', error: { code: 'Internal', id: 'x' } },
});

function createDesk(written: string) {
  const drafts: string[] = [];
  const removed: string[] = [];
  const said: string[] = [];
  const desk = {
    drafts: { textOf: () => written, write: (_id: string, _kind: string, text: string) => drafts.push(text) },
    outbox: { remove: (id: string) => removed.push(id) },
    place: { setState: () => undefined },
    announcer: { say: (_tone: string, { id }: { id: string }) => said.push(id) },
  } as unknown as Desk;
  return { desk, drafts, removed, said };
}

test('a refused message becomes a draft again, after what is being written', () => {
  const { desk, drafts, removed } = createDesk('alku');
  takeBack(desk, refused('loppu'));
  expect(drafts).toEqual(['alku\nloppu']);
  expect(removed).toEqual(['c']);
});

test('but never one that is longer than a message may be: both are then left as they are', () => {
  const { desk, drafts, removed, said } = createDesk('x'.repeat(MESSAGE_LENGTH - 3));
  takeBack(desk, refused('yyy'));
  expect({ drafts, removed }).toEqual({ drafts: [], removed: [] });
  expect(said).toEqual(['sending.tooLongTogether']);
});
