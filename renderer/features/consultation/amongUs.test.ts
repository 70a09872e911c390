import { expect, test } from 'vitest';
import { deskCalls } from '../../../shared/protocol/desk.ts';
import { consultCalls } from './calls.ts';

const sources = import.meta.glob<string>(['./*.ts', './*.tsx', '!./*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('from the pane no call is given but those that stay among professionals', () => {
  const allowed = new Set<string>([...consultCalls, 'consultation.pseudonymise']);
  const source = Object.values(sources).join('\n');
  expect(Object.keys(sources).length).toBeGreaterThan(5);
  const named = Object.keys(deskCalls).filter((name) => source.includes(`'${name}'`));
  expect(named.filter((name) => !allowed.has(name))).toEqual([]);
  expect([...allowed].sort()).toEqual(named.sort());
  // Nor by another way: what is written to clients goes through the drafts and the outbox.
  for (const way of ['outbox', 'drafts', 'sendDraft', 'conversation/'])
    expect(source.includes(way), way).toBe(false);
});
