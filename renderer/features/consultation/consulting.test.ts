import { expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import type { World } from '../../feed/decisions.ts';
import { emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, testId, testScope } from '../../feed/testWorld.ts';
import {
  askedAbout,
  askingOf,
  askingRefusal,
  chosenOf,
  consultForm,
  MOST_QUOTES,
  proposalOf,
  quotableIn,
  toldIn,
  unacknowledged,
  withQuote,
} from './consulting.ts';

const config = serviceConfig.parse(county);
const worldOf = (role: string) =>
  ({
    service: {
      config,
      person: { id: 'outi-yrjola', role, grants: [] },
      personById: new Map(),
      isDemo: true,
    },
    team: null,
    mirror: emptyMirror(testScope),
  }) as unknown as World;
const now = new Date(minuteOf(9));

function story() {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  world.claim(testId(1), 'outi-yrjola', minuteOf(1));
  world.weSay(testId(1), 'outi-yrjola', minuteOf(2));
  world.clientSays(testId(1), minuteOf(3), 'Ainon vuokra');
  return world;
}

test('messages of both sides may be quoted, newest first, and go along in the order they were written', () => {
  const world = story();
  const quotable = quotableIn(world.journal);
  expect(quotable.map(({ isClients, text }) => [isClients, text])).toEqual([
    [true, 'Ainon vuokra'],
    [false, 'Hei!'],
    [true, 'Hei'],
  ]);
  const quotes = [quotable[0]?.id ?? '', quotable[2]?.id ?? ''];
  expect(chosenOf({ ...consultForm.empty, quotes }, quotable).map(({ text }) => text)).toEqual([
    'Hei',
    'Ainon vuokra',
  ]);
});

test('a message is chosen and let go again, and never more than may go along', () => {
  expect(withQuote(withQuote([], 'a'), 'b')).toEqual(['a', 'b']);
  expect(withQuote(['a', 'b'], 'a')).toEqual(['b']);
  const many = Array.from({ length: MOST_QUOTES }, (_, index) => String(index));
  expect(withQuote(many, 'one more')).toHaveLength(MOST_QUOTES);
});

test('what goes is what was read through: the proposal as changed, without the quotes that were emptied', () => {
  const contact = story().contact(testId(1));
  const chosen = quotableIn(story().journal).slice(0, 2);
  const proposed = proposalOf(['Kysymys [nimi]', '[nimi] vuokra', 'Hei!'], chosen);
  expect(proposed?.quotes.map(({ text }) => text)).toEqual(['[nimi] vuokra', 'Hei!']);
  const changed = proposed && {
    ...proposed,
    quotes: proposed.quotes.map((each, index) => (index === 1 ? { ...each, text: '  ' } : each)),
  };
  expect(askingOf(contact, { ...consultForm.empty, question: 'Aino?', proposed: changed })).toEqual({
    about: contact.id,
    line: null,
    to: null,
    topic: 'perheasiat',
    lang: 'fi',
    question: 'Kysymys [nimi]',
    quotes: ['[nimi] vuokra'],
  });
  expect(askingOf(contact, { ...consultForm.empty, question: 'Aino?' }).question).toBe('');
});

test('the owner asks; another is told whose it is, and nobody asks about what is over', () => {
  const world = story();
  expect(askingRefusal(world.contact(testId(1)), worldOf('counsellor'), now)).toBeNull();
  const others = createTestWorld();
  others.open(testId(1), minuteOf(0));
  others.claim(testId(1), 'mikko-malli', minuteOf(1));
  expect(askingRefusal(others.contact(testId(1)), worldOf('counsellor'), now)?.code).toBe('NotOwner');
  world.close(testId(1), 'outi-yrjola', minuteOf(5));
  expect(askingRefusal(world.contact(testId(1)), worldOf('counsellor'), now)?.code).toBe('ContactClosed');
});

test('the journal of a consultation tells what was asked, what was answered and by whom', () => {
  const base = { seq: 1, contactId: testId(2), version: 1, at: minuteOf(4) };
  const person = (id: string) => ({ kind: 'person', id, role: 'counsellor' }) as const;
  const asked = {
    ...base,
    actor: person('outi-yrjola'),
    event: { type: 'consultationAsked', line: null, quotes: 0, content: { text: 'Voiko?' } },
  } as RecordedEvent;
  const answered = {
    ...base,
    actor: person('mikko-malli'),
    event: { type: 'consultationAnswered', answerId: testId(3), content: { text: 'Voi.' } },
  } as RecordedEvent;
  const phoned = {
    ...base,
    actor: person('outi-yrjola'),
    event: { type: 'consultationPhoned', with: null, content: { text: 'Heti.' } },
  } as RecordedEvent;
  expect(toldIn([asked, answered])).toMatchObject({
    question: 'Voiko?',
    answer: 'Voi.',
    by: 'mikko-malli',
    at: minuteOf(4),
  });
  expect(toldIn([asked, phoned])).toMatchObject({ answer: 'Heti.', by: null });
  const erased = { ...asked, event: { ...asked.event, content: { erased: true } } } as RecordedEvent;
  expect(toldIn([erased]).question).toBeNull();
});

test('answers that want the asker come first', () => {
  const contact = {
    ...story().contact(testId(1)),
    consultations: [
      { id: testId(2), status: 'withdrawn' },
      { id: testId(3), status: 'answered' },
      { id: testId(4), status: 'open' },
    ],
  } as const;
  const read = { ...contact, consultations: [...contact.consultations] };
  expect(askedAbout(read).map(({ status }) => status)).toEqual(['answered', 'open', 'withdrawn']);
  expect(unacknowledged(read)).toBe(1);
});
