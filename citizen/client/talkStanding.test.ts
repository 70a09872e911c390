import { expect, test } from 'vitest';
import type { Entry } from './conversation.ts';
import { counsellor } from './fakeGateway.ts';
import { talkStandingOf } from './talkStanding.ts';

const at = '2026-11-23T08:30:00.000Z';
const entry = (type: string, more: object = {}) => ({ type, position: 1, at, ...more }) as unknown as Entry;
const offered = (talkId: string) =>
  entry('talkOffered', { talkId, medium: 'video', hasInterpreter: true, counsellor, expiresAt: at });

test('a talk stands from its offer to its end, with whoever has come into it', () => {
  const steps = [
    offered('a'),
    entry('talkAccepted'),
    entry('talkBegun'),
    entry('talkJoined', { counsellor: { ...counsellor, name: 'Ville' } }),
  ];
  const standings = steps.map((_, index) => talkStandingOf(steps.slice(0, index + 1)));
  expect(standings.map((each) => each?.status)).toEqual(['offered', 'accepted', 'live', 'live']);
  expect(standings.at(-1)).toMatchObject({ id: 'a', others: [{ name: 'Ville' }], by: counsellor });
  const left = [...steps, entry('talkLeft')];
  expect(talkStandingOf(left)?.others).toEqual([]);
  expect(talkStandingOf([...left, entry('talkEnded')])).toBe(null);
  expect(talkStandingOf([...left, entry('talkEnded'), offered('b')])).toMatchObject({
    id: 'b',
    status: 'offered',
  });
  expect(talkStandingOf([offered('a'), entry('talkDeclined')])).toBe(null);
});
