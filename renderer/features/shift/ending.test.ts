import { expect, test } from 'vitest';
import people from '../../../config/demo-people.json' with { type: 'json' };
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { person } from '../../../shared/domain/person.ts';
import type { TeamMember } from '../../../shared/domain/shift/team.ts';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { learnAll, textIn } from '../../kit/words/spoken.ts';
import { leftOf, takersOf, unseenIn } from './ending.ts';
import { lastNote, sheetPart, sheetText } from './sheet.ts';

await learnAll();

const config = serviceConfig.parse(county);
const OUTI = 'outi-yrjola';
const queue = '#soshON_perheasiat_chat';
const member = (personId: string, more: Partial<TeamMember> = {}): TeamMember => ({
  personId,
  shiftId: testId(90),
  state: 'active',
  status: 'AVAILABLE',
  queues: [queue],
  since: minuteOf(0),
  load: { chats: 0, contacts: 0 },
  ...more,
});
function world() {
  const made = createTestWorld();
  made.open(testId(1), minuteOf(0));
  made.claim(testId(1), OUTI, minuteOf(1));
  made.open(testId(2), minuteOf(2));
  return made;
}

test('a shift’s end counts open chats, unread words, urgent matters, and chats that nobody else answers', () => {
  const contacts = world().contacts();
  const alone = leftOf(contacts, member(OUTI), [member(OUTI)]);
  expect(alone).toMatchObject({ chats: 1, urgent: 0, unread: 1 });
  expect(alone.waiting.map(({ id }) => id)).toEqual([testId(2)]);
  expect(unseenIn(alone)).toBe(2);
  const together = leftOf(contacts, member(OUTI), [member(OUTI), member('mikko-malli')]);
  expect(together.waiting).toEqual([]);
  const urgency = {
    level: 'URGENT',
    isSuspected: false,
    by: null,
    at: minuteOf(1),
    handledAt: null,
  } as const;
  const urgent = contacts.map((each) => ({ ...each, urgency }));
  expect(leftOf(urgent, member(OUTI), []).urgent).toBe(1);
});

test('those at work may take over, and leads', () => {
  const all = people.map((each) => person.parse(each));
  const team = [member(OUTI), member('mikko-malli'), member('linnea-mallstrom', { state: 'break' })];
  expect(takersOf(all, team, OUTI).map(({ person: { id }, isAtWork }) => [id, isAtWork])).toEqual([
    ['mikko-malli', true],
    ['sanna-demola', false],
  ]);
});

const here = {
  config,
  now: minuteOf(30),
  language: 'fi',
  say: (id, values) => textIn('fi', id, values),
  nameOf: () => 'Mikko Malli',
} satisfies Parameters<typeof sheetPart>[3];

test('the sheet tells how a contact stands, with numbers masked', () => {
  const contact: Contact = { ...world().contact(testId(1)), name: 'Aino Demo' };
  const part = sheetPart(contact, 'Soita 040 123 4567, häätö perjantaina.', 'mikko-malli', here);
  const text = sheetText('Luovutusmuistio', [part], 'tyhjä');
  expect(part.title).toBe('Aino Demo');
  expect(text).toContain('Nimetön chat, perheasiat, suomi');
  expect(text).toContain('Asiakas odottaa vastausta');
  expect(text).toContain('Soita [puhelin], häätö perjantaina.');
  expect(text).toContain('Luovutettu: Mikko Malli');
  expect(text).not.toContain('040');
});

test('of who is protected, paper tells the number alone', () => {
  const contact: Contact = { ...world().contact(testId(1)), name: 'Aino Demo', safety: 'set' };
  const text = sheetText('', [sheetPart(contact, 'Muutti Lohjalle.', undefined, here)], '');
  expect(text).toContain('Nimetön 4821');
  expect(text).not.toMatch(/Aino|Lohja|Luovutettu/);
});

test('the last note is found, and an empty sheet says so', () => {
  const note = (text: string) =>
    ({ event: { type: 'noteWritten', noteId: testId(5), purpose: 'note', content: { text } } }) as never;
  expect(lastNote([note('eka'), note('toka')])).toBe('toka');
  expect(lastNote([])).toBeNull();
  expect(sheetText('Otsikko', [], 'Ei mitään.')).toBe('Otsikko\n\nEi mitään.');
});
