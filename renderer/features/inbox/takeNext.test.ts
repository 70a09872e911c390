import { describe, expect, test } from 'vitest';
import people from '../../../config/demo-people.json' with { type: 'json' };
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { person } from '../../../shared/domain/person.ts';
import type { Desk } from '../../feed/desk.ts';
import { applyNotices, emptyMirror } from '../../feed/mirror.ts';
import { createPlace } from '../../feed/place.ts';
import { createTestWorld, minuteOf, shown, testId, testScope } from '../../feed/testWorld.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { learnAll, textIn } from '../../kit/words/spoken.ts';
import { reasonAgainstNext, takeNext } from './takeNext.ts';

await learnAll();

const config = serviceConfig.parse(county);
const personById = new Map(people.map((each) => [each.id, person.parse(each)]));

/** A desk with so many in its queue; the gateway refuses those named. */
function deskWith(count: number, refused: readonly string[] = [], kind: 'live' | 'lost' = 'live') {
  const world = createTestWorld();
  for (let n = 1; n <= count; n += 1) world.open(testId(n), minuteOf(n));
  const ids = Array.from({ length: count }, (_, index) => testId(index + 1));
  const { mirror } = applyNotices(
    emptyMirror({ ...testScope, config }),
    ids.map((id) => shown(world.contact(id))),
    world.seq(),
  );
  const me = personById.get(testScope.me);
  const state = { mirror, service: { config, person: me, personById }, team: null, link: { kind } };
  const said: Phrase[] = [];
  const asked: string[] = [];
  const desk = {
    me: testScope.me,
    place: createPlace(),
    settings: { store: { getState: () => ({ language: 'fi' }) } },
    announcer: { say: (_tone: string, phrase: Phrase) => said.push(phrase), clear: () => {} },
    feed: {
      store: { getState: () => state },
      now: () => new Date(minuteOf(9)),
      gateway: {
        call: async (_name: string, { id }: { id: string }) => {
          asked.push(id);
          return refused.includes(id)
            ? { ok: false, error: { code: 'AlreadyClaimed', owner: 'mikko-malli' } }
            : { ok: true, value: { seq: 1, version: 2 } };
        },
      },
    },
  } as unknown as Desk;
  const words = () => said.map(({ id, values }) => textIn('fi', id, values));
  return { desk, words, asked };
}

describe('Ctrl+.', () => {
  test('takes the first by promise and opens it', async () => {
    const { desk, words, asked } = deskWith(2);
    expect(reasonAgainstNext(desk)).toBeNull();
    await takeNext(desk);
    expect(asked).toEqual([testId(1)]);
    expect(desk.place.getState()).toMatchObject({ contactId: testId(1), pane: 'conversation', asked: null });
    expect(words()[0]).toMatch(/^Otit/);
  });

  test('goes on to the next where somebody was quicker, and says who was passed over and why', async () => {
    const { desk, words, asked } = deskWith(2, [testId(1)]);
    await takeNext(desk);
    expect(asked).toEqual([testId(1), testId(2)]);
    expect(desk.place.getState().contactId).toBe(testId(2));
    expect(words()).toHaveLength(1);
    expect(words()[0]).toMatch(/Mikko Malli/);
  });

  test('names two of those passed over and counts the rest, when none could be taken', async () => {
    const { desk, words } = deskWith(4, [1, 2, 3, 4].map(testId));
    await takeNext(desk);
    expect(desk.place.getState().contactId).toBeNull();
    expect(words()[0]?.match(/Mikko Malli/g)).toHaveLength(2);
    expect(words()[0]).toMatch(/2/);
  });

  test('says beforehand that the queues are empty, or the connection is away', () => {
    expect(reasonAgainstNext(deskWith(0).desk)).toEqual({ id: 'reason.queuesEmpty' });
    expect(reasonAgainstNext(deskWith(2, [], 'lost').desk)).toEqual({ id: 'reason.disconnected' });
  });
});

describe('who looks at a contact', () => {
  test('is told in words that agree with their number, in each language', () => {
    const told = (language: 'fi' | 'sv' | 'en', who: string, count: number) =>
      textIn(language, 'viewing.who', { who, count });
    expect(told('fi', 'Mikko', 1)).toBe('Mikko katsoo');
    expect(told('fi', 'Mikko, Linnéa', 2)).toBe('Mikko, Linnéa katsovat');
    expect(told('sv', 'Mikko', 1)).toBe('Mikko tittar');
    expect(told('en', 'Mikko', 1)).toBe('Mikko is looking');
    expect(told('en', 'Mikko, Linnéa +1', 3)).toBe('Mikko, Linnéa +1 are looking');
  });
});
