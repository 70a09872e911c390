import { expect, test } from 'vitest';
import people from '../../../config/demo-people.json' with { type: 'json' };
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { person } from '../../../shared/domain/person.ts';
import type { World } from '../../feed/decisions.ts';
import { emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, testId, testScope } from '../../feed/testWorld.ts';
import {
  canBeWrittenTo,
  messageForm,
  messageOf,
  messageRefusal,
  missingIn,
  type Writing,
} from './message.ts';

const config = serviceConfig.parse(county);
const personById = new Map(people.map((each) => [each.id, person.parse(each)]));
const worldOf = (id: string) =>
  ({
    service: { config, person: personById.get(id), personById, isDemo: true },
    team: null,
    mirror: emptyMirror(testScope),
  }) as unknown as World;
const now = new Date(minuteOf(9));
function contact(strength: 'strong' | 'claimed'): Contact {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  const identification = {
    status: 'identified',
    clientId: testId(7),
    strength,
    at: minuteOf(1),
    from: 2,
  } as const;
  return { ...world.contact(testId(1)), topic: 'asuminen', identification };
}
const whole: Writing = {
  ...messageForm.empty,
  purpose: 'AFTER_CHAT',
  text: ' Hei! ',
  reply: 'allowed',
  isAgreed: true,
};

test('only a client who identified strongly is written to', () => {
  expect(canBeWrittenTo(contact('strong'))).toBe(true);
  expect(canBeWrittenTo(contact('claimed'))).toBe(false);
  expect(canBeWrittenTo({ ...contact('strong'), channel: 'CONSULTATION' })).toBe(false);
  expect(canBeWrittenTo(null)).toBe(false);
});

test('nothing is prefilled that must be judged, and it is said what is missing, one thing at a time', () => {
  const about = contact('strong');
  const missing = (more: Partial<Writing>) => missingIn({ ...whole, ...more }, about);
  expect(missingIn(whole, null)).toBe('message.missingTo');
  expect(missingIn(messageForm.empty, about)).toBe('message.missingPurpose');
  expect(missing({ text: ' ' })).toBe('message.missingText');
  expect(missing({ reply: null })).toBe('message.missingReply');
  expect(missing({ isAgreed: false })).toBe('message.missingAgreed');
  expect(missing({})).toBeNull();
});

test('what is chosen about replies is what the gateway is told, and its rule is asked beforehand', () => {
  const about = contact('strong');
  const told = (reply: Writing['reply']) => {
    const { isReplyAllowed, isReplyExpected } = messageOf(about, { ...whole, reply });
    return [isReplyAllowed, isReplyExpected];
  };
  expect([told('none'), told('allowed'), told('expected')]).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
  expect(messageOf(about, whole)).toMatchObject({
    about: about.id,
    text: 'Hei!',
    recipient: 'client',
    topic: null,
  });
  expect(messageRefusal(about, whole, worldOf('outi-yrjola'), now)).toBeNull();
  expect(messageRefusal(contact('claimed'), whole, worldOf('outi-yrjola'), now)).toEqual({
    code: 'NotIdentified',
  });
  expect(messageRefusal(about, whole, worldOf('ville-mallinen'), now)).toEqual({ code: 'NotAllowed' });
});
