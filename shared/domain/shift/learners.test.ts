import { expect, test } from 'vitest';
import { config, people } from '../../../test/harness/story.ts';
import type { Person } from '../person.ts';
import { learnersFor, skillsAskedBy } from './learners.ts';

const known = (id: string, more: Partial<Person>): Person => ({
  ...(people.find((each) => each.id === id) as Person),
  ...more,
});
const disability = { topic: 'vammaispalvelut', queue: '#soshON_vammaispalvelut_chat' };
const idsOf = (list: readonly Person[]) => learnersFor(disability, list, config).map(({ id }) => id);

test('a contact asks for the skill of its topic, and in a line’s queue for those of the line’s groups', () => {
  expect(skillsAskedBy(disability, config)).toEqual(['vammaispalvelut']);
  expect(skillsAskedBy({ topic: 'en_tieda', queue: 'SIIRTO_VAMMAIS_INFO_KIIREETON' }, config)).toContain(
    'DISABLED',
  );
});

test('who is willing and not yet skilled is suggested, whoever knows most of it first', () => {
  const willing = ['vammaispalvelut'];
  const list = [
    known('outi-yrjola', { willing, skills: {} }),
    known('linnea-mallstrom', { willing, skills: { vammaispalvelut: 1 } }),
    known('mikko-malli', { willing, skills: { vammaispalvelut: 2 } }),
    known('sanna-demola', { willing: ['FAMILIES'], skills: {} }),
  ];
  expect(idsOf(list)).toEqual(['linnea-mallstrom', 'outi-yrjola']);
  expect(idsOf([known('outi-yrjola', { willing, skills: {}, role: 'trainer' })])).toEqual([]);
});

test('among the demonstration’s people someone is willing to learn', () => {
  expect(idsOf(people)).toEqual(['outi-yrjola']);
});
