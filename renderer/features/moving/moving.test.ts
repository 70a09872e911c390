import { describe, expect, test } from 'vitest';
import people from '../../../config/demo-people.json' with { type: 'json' };
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { person } from '../../../shared/domain/person.ts';
import type { World } from '../../feed/decisions.ts';
import { emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, testId, testScope } from '../../feed/testWorld.ts';
import { receiversOf } from './receivers.ts';
import { commandOf, courseOf, likelyHow, topicForm } from './topic.ts';

const config = serviceConfig.parse(county);
const now = new Date(minuteOf(9));
const personById = new Map(people.map((each) => [each.id, person.parse(each)]));
const worldOf = (id: string) =>
  ({
    service: { config, person: personById.get(id), personById, isDemo: true },
    team: null,
    mirror: emptyMirror(testScope),
  }) as unknown as World;
function contact(owner: string | null = 'outi-yrjola') {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0), '#soshON_aikuissosiaalityö_chat');
  if (owner) world.claim(testId(1), owner, minuteOf(1));
  return { ...world.contact(testId(1)), topic: 'toimeentulo' };
}

describe('the right topic', () => {
  test('a topic nobody knew, or more detail of the same, refines; another corrects', () => {
    expect(likelyHow({ topic: 'en_tieda' }, 'perheasiat', config)).toBe('refined');
    expect(likelyHow({ topic: 'toimeentulo' }, 'toimeentulo', config)).toBe('refined');
    expect(likelyHow({ topic: 'toimeentulo' }, 'perheasiat', config)).toBe('corrected');
  });

  test('it is said where the contact would go, by the rule that the gateway asks', () => {
    const about = contact();
    const form = { ...topicForm.empty, topic: 'perheasiat', subtopic: 'vuokra' };
    expect(commandOf(about, topicForm.empty, config, testId(9))).toBeNull();
    const command = commandOf(about, form, config, testId(9));
    // A detail that belongs to another topic stays behind.
    expect(command).toMatchObject({ topic: 'perheasiat', subtopic: null, how: 'corrected' });
    if (!command) throw new Error('no command');
    const queue = '#soshON_perheasiat_chat';
    const course = (isKept: boolean) => courseOf(about, { ...command, isKept }, worldOf('outi-yrjola'), now);
    expect(course(false)).toEqual({ queue, isMoved: true, isGivenBack: true });
    expect(course(true)).toEqual({ queue, isMoved: true, isGivenBack: false });
    const same = courseOf(about, { ...command, topic: about.topic }, worldOf('outi-yrjola'), now);
    expect(same.isMoved).toBe(false);
  });
});

describe('to whom a lead may give a contact', () => {
  test('those who may see it, without whoever has it; nobody for one without the right', () => {
    const ids = (me: string, owner: string | null) =>
      receiversOf(contact(owner), worldOf(me), now).map((each) => each.person.id);
    expect(ids('sanna-demola', 'outi-yrjola')).not.toContain('outi-yrjola');
    expect(ids('sanna-demola', null)).toEqual(
      expect.arrayContaining(['outi-yrjola', 'mikko-malli', 'linnea-mallstrom']),
    );
    expect(ids('sanna-demola', null)).not.toContain('ville-mallinen');
    expect(ids('outi-yrjola', null)).toEqual([]);
  });

  test('who is willing to learn what it asks for is told of (R53)', () => {
    const about = { ...contact(null), topic: 'vammaispalvelut', queue: '#soshON_vammaispalvelut_chat' };
    const learners = receiversOf(about, worldOf('sanna-demola'), now).filter(({ isLearner }) => isLearner);
    expect(learners.map(({ person: { id } }) => id)).toEqual(['outi-yrjola']);
  });

  test('it is said what each choice would override', () => {
    const overrides = (owner: string | null) =>
      new Set(receiversOf(contact(owner), worldOf('sanna-demola'), now).map(({ override }) => override));
    expect(overrides('outi-yrjola')).toEqual(new Set(['owned']));
    expect([...overrides(null)]).toContain(null);
  });
});
