import { describe, expect, test } from 'vitest';
import {
  client,
  closedStory,
  config,
  minute,
  outi,
  queuedStory,
  surroundings,
  uuid,
} from '../../../test/harness/story.ts';
import type { Contact } from './contact.ts';
import { decide } from './decide.ts';
import type { Actor } from './events.ts';

const asked = { ...config, flags: { ...config.flags, survey: true } };
const { contact } = closedStory();

type Given = { of?: Contact; actor?: Actor; in?: typeof config };
const answer = (parts: object = {}, { of = contact, actor = client, in: service = asked }: Given = {}) => {
  const said = { scores: { ratkaistaan: 5 }, text: null, ...parts };
  const command = { verb: 'answerSurvey', id: of.id, commandId: uuid(9), ...said } as const;
  return decide(of, command, { ...surroundings, actor, now: minute(20), config: service });
};

test('scores and a free word are kept, the word as content that can be erased', () => {
  expect(answer({ scores: { ratkaistaan: 5, sovittiin: 1 }, text: 'Kiitos' })).toEqual({
    ok: true,
    value: [
      {
        type: 'surveyAnswered',
        position: contact.position + 1,
        scores: { ratkaistaan: 5, sovittiin: 1 },
        content: { text: 'Kiitos' },
      },
    ],
  });
});

test('a second answer changes nothing', () => {
  expect(answer({}, { of: { ...contact, hasSurvey: true } })).toEqual({
    ok: true,
    value: [],
  });
});

describe('is refused', () => {
  test.each([
    ['an empty answer', { scores: {} }, 'MissingDetail'],
    ['an item there is not', { scores: { muu: 3 } }, 'UnknownCode'],
    ['a score beyond the scale', { scores: { ratkaistaan: 6 } }, 'UnknownCode'],
    ['a score below the scale', { scores: { ratkaistaan: 0 } }, 'UnknownCode'],
  ])('%s', (_, parts, code) => {
    expect(answer(parts)).toMatchObject({ ok: false, error: { code } });
  });

  test('while the contact goes on, unless the client has left', () => {
    const { contact: open } = queuedStory();
    expect(answer({}, { of: open })).toMatchObject({
      error: { code: 'NotClosed' },
    });
    const left = { ...open, clientLeftAt: minute(5) };
    expect(answer({}, { of: left })).toMatchObject({ ok: true });
  });

  test('where the deployment asks for none, and from anyone but the client', () => {
    expect(answer({}, { in: config })).toMatchObject({
      error: { code: 'NotAllowed' },
    });
    expect(answer({}, { actor: outi })).toMatchObject({
      error: { code: 'NotAllowed' },
    });
  });
});
