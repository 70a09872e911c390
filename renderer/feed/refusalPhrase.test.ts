import { describe, expect, test } from 'vitest';
import type { DeskError } from '../clients/gateway.ts';
import { learnAll, textIn } from '../kit/words/spoken.ts';
import { refusalPhrase } from './refusalPhrase.ts';

await learnAll();

const nameOf = (id: string) => (id === 'mikko-malli' ? 'Mikko Malli' : null);
const errors: readonly DeskError[] = [
  { code: 'AlreadyClaimed', owner: 'mikko-malli' },
  { code: 'AlreadyClaimed', owner: 'joku-muu' },
  { code: 'NotOwner', owner: 'mikko-malli' },
  { code: 'NotOwner', owner: null },
  { code: 'ContactClosed' },
  { code: 'NotClosed' },
  { code: 'ReopenWindowPassed', closedAt: '2026-11-01T08:00:00.000Z' },
  { code: 'UnknownCode', field: 'topic' },
  { code: 'NotAllowed' },
  { code: 'BadRequest', issues: [] },
  { code: 'UnknownCall' },
  { code: 'SessionEnded' },
  { code: 'NotFound' },
  { code: 'TooFast', retryAfterMs: 1_200 },
  { code: 'Internal', id: 'x1' },
  { code: 'Unreachable' },
];

describe.each(['fi', 'sv', 'en'] as const)('refusals in %s', (language) => {
  test.each(errors)('$code is a reason and what would help', (error) => {
    const { id, values } = refusalPhrase(error, nameOf);
    const text = textIn(language, id, values as Record<string, string | number>);
    expect(text).not.toContain('{');
    expect(text.split(/\s/).length).toBeGreaterThan(3);
  });
});

test('the loser of a race is told who won', () => {
  const phrase = refusalPhrase({ code: 'AlreadyClaimed', owner: 'mikko-malli' }, nameOf);
  expect(textIn('fi', phrase.id, { ...phrase.values })).toMatch(/^Mikko Malli otti tämän jo/);
});
