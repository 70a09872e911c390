import { describe, expect, test } from 'vitest';
import { learnAll, textIn } from '../kit/words/spoken.ts';
import { clockFace } from './clockFace.ts';

await learnAll();

const clock = {
  since: '2026-11-23T08:00:00.000Z',
  warnAt: '2026-11-23T08:02:00.000Z',
  dueAt: '2026-11-23T08:05:00.000Z',
};
const at = (now: string, language: 'fi' | 'sv' | 'en' = 'fi', due = clock) =>
  clockFace(due, { now, language, timeZone: 'Europe/Helsinki' }, (id, values) =>
    textIn(language, id, values as Record<string, string | number>),
  );

describe('a clock', () => {
  test('says how much is left, and never less than a minute', () => {
    const face = at('2026-11-23T08:00:30.000Z');
    expect(face.ring).toMatchObject({ phase: 'calm', main: '5', unit: 'min' });
    expect(face.words).toBe('vastattava klo 10.05 mennessä (5 min)');
    expect(at('2026-11-23T08:04:50.000Z').ring).toMatchObject({ phase: 'warning', main: '1', unit: 'min' });
  });

  test('says how late it is in the same number inside the ring and in words', () => {
    const face = at('2026-11-23T08:07:30.000Z');
    expect(face.ring).toMatchObject({ phase: 'breached', main: '+3', unit: 'min', part: 1.5 });
    expect(face.words).toBe('myöhässä 3 min, lupaus 10.05');
    expect(at('2026-11-23T10:30:00.000Z').ring).toMatchObject({ main: '+2', unit: 'h' });
    expect(at('2026-11-26T10:30:00.000Z').ring).toMatchObject({ main: '+3', unit: 'pv' });
  });

  test('names the day when the promise falls on another one', () => {
    const face = at('2026-11-21T12:00:00.000Z', 'fi', { ...clock, since: '2026-11-21T11:00:00.000Z' });
    expect(face.ring).toMatchObject({ main: '10.05', unit: 'ma' });
    expect(face.words).toBe('vastattava viimeistään ma 10.05');
    const swedish = at('2026-11-21T12:00:00.000Z', 'sv', { ...clock, since: '2026-11-21T11:00:00.000Z' });
    expect(swedish.words).toMatch(/^ska besvaras senast mån 10.05$/);
  });
});
