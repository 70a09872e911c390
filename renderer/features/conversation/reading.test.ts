import { expect, test } from 'vitest';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { piecesOf, stepFrom, together, versionsHolding } from './found.ts';
import { toTranscript } from './transcript.ts';

const words = {
  head: ['Keskustelu: Nimetön 4821'],
  client: 'Nimetön 4821',
  nameOf: (id: string) => (id === 'outi-yrjola' ? 'Outi' : id),
  timeOf: (at: string) => at.slice(11, 16),
  note: 'Sisäinen muistiinpano',
  erased: '(poistettu)',
  file: (name: string) => `(liite: ${name})`,
};

test('what was looked for is marked within the text, and the text stays whole', () => {
  const pieces = piecesOf('Vuokra ja VUOKRAT', 'vuokra');
  expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['Vuokra', 'VUOKRA']);
  expect(pieces.map(({ text }) => text).join('')).toBe('Vuokra ja VUOKRAT');
  expect(piecesOf('mitään', '')).toEqual([{ at: 0, text: 'mitään', isFound: false }]);
});

test('one steps from the latest match round both ends', () => {
  expect(together([9, 2], [5, 9])).toEqual([2, 5, 9]);
  expect(stepFrom([2, 5, 9], null, 1)).toBe(9);
  expect(stepFrom([2, 5, 9], 9, 1)).toBe(2);
  expect(stepFrom([2, 5, 9], 2, -1)).toBe(9);
  expect(stepFrom([], 2, 1)).toBeNull();
});

test('a transcript says who, when and what; a note is called a note', () => {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  const note = {
    seq: 99,
    contactId: testId(1),
    version: 99,
    at: minuteOf(2),
    actor: { kind: 'person', id: 'outi-yrjola', role: 'counsellor' },
    event: { type: 'noteWritten', noteId: testId(7), purpose: 'note', content: { text: 'Soitettu Kelaan.' } },
  } as const;
  const erased = { ...note, event: { ...note.event, content: { erased: true } } } as const;
  const text = toTranscript([...world.journal, note, erased], words);
  expect(text).toMatch(/^Keskustelu: Nimetön 4821\n\n\d\d:\d\d Nimetön 4821:\n.+\n\n/);
  expect(text).toContain('Outi [Sisäinen muistiinpano]:\nSoitettu Kelaan.\n');
  expect(text).toContain('(poistettu)');
  expect(versionsHolding([...world.journal, note], 'kelaan')).toEqual([99]);
});
