import { expect, test } from 'vitest';
import people from '../../../config/demo-people.json' with { type: 'json' };
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { person } from '../../../shared/domain/person.ts';
import { matching } from '../../feed/candidates.ts';
import type { World } from '../../feed/decisions.ts';
import { emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, testId, testScope } from '../../feed/testWorld.ts';
import { candidatesFor } from './candidates.ts';

const config = serviceConfig.parse(county);
const everyone = people.map((each) => person.parse(each));
const personById = new Map(everyone.map((each) => [each.id, each]));
const now = new Date(minuteOf(9));
const worldOf = (id: string) =>
  ({
    service: { config, person: personById.get(id), personById, isDemo: true },
    team: null,
    mirror: emptyMirror(testScope),
  }) as unknown as World;
function contact() {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  world.claim(testId(1), 'outi-yrjola', minuteOf(1));
  return world.contact(testId(1));
}

test('the owner may ask in whoever works with contacts, those who know the topic first', () => {
  const found = candidatesFor(contact(), worldOf('outi-yrjola'), now);
  const ids = found.map((each) => each.person.id);
  expect(ids[0]).toBe('linnea-mallstrom');
  expect(found[0]?.skill).toBe(3);
  expect(ids).toContain('ville-mallinen');
  expect(ids).not.toContain('outi-yrjola');
  for (const each of everyone.filter(({ role }) => role === 'trainer' || role === 'admin'))
    expect(ids).not.toContain(each.id);
});

test('nobody is asked in twice, nor by another than the owner', () => {
  const invited = {
    ...contact(),
    participants: [
      { personId: 'linnea-mallstrom', status: 'invited', invitedBy: 'outi-yrjola', at: minuteOf(2) } as const,
    ],
  };
  const ids = candidatesFor(invited, worldOf('outi-yrjola'), now).map((each) => each.person.id);
  expect(ids).not.toContain('linnea-mallstrom');
  expect(candidatesFor(contact(), worldOf('mikko-malli'), now)).toEqual([]);
});

test('a colleague is found by name or by title, whatever the language of the screen', () => {
  const found = candidatesFor(contact(), worldOf('outi-yrjola'), now);
  expect(matching(found, 'vil').map((each) => each.person.id)).toEqual(['ville-mallinen']);
  expect(matching(found, 'MALL linn').map((each) => each.person.id)).toEqual(['linnea-mallstrom']);
  expect(matching(found, '')).toHaveLength(found.length);
});
