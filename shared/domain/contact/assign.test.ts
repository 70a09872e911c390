import { describe, expect, test } from 'vitest';
import {
  actorOf,
  claimedStory,
  client,
  config,
  createStory,
  minute,
  openingWords,
  outi,
  personById,
  queuedStory,
  surroundings,
  uuid,
} from '../../../test/harness/story.ts';
import { overrideIn } from './assign.ts';
import type { DecideContext } from './verb.ts';

const sanna = actorOf('sanna-demola');
const give = { verb: 'assign', to: 'mikko-malli' } as const;
const needsReason = { ok: false, error: { code: 'MissingDetail', field: 'reason' } };

/** Mikko takes one chat at a time and holds one. */
const full: Omit<DecideContext, 'actor' | 'now'> = {
  ...surroundings,
  config: { ...config, flags: { ...config.flags, shifts: true } },
  people: (id) => {
    const person = personById(id);
    return person && { ...person, capacity: 1 };
  },
  chatsOf: (id) => new Set(id === 'mikko-malli' ? [uuid(9)] : []),
};

describe('giving a contact to somebody', () => {
  test('needs no reason while it overrides nobody and nothing, and leaves no note then', () => {
    expect(queuedStory().tell(sanna, give, minute(2))).toEqual({
      ok: true,
      value: [{ type: 'assigned', position: 3, owner: 'mikko-malli' }],
    });
    expect(queuedStory().tell(outi, give)).toEqual({ ok: false, error: { code: 'NotAllowed' } });
  });

  test('needs one to take it from whoever has it', () => {
    const story = claimedStory();
    expect(story.tell(sanna, give, minute(2))).toEqual(needsReason);
    expect(story.tell(sanna, { ...give, reason: 'Outi lähti kotiin' }, minute(2))).toMatchObject({
      ok: true,
      value: [{ type: 'assigned' }, { purpose: 'assignment', content: { text: 'Outi lähti kotiin' } }],
    });
  });

  test('needs one where the receiver has their fill of chats, or lacks the language', () => {
    const story = createStory(uuid(1), full);
    story.tell(client, openingWords);
    expect(story.tell(sanna, give, minute(2))).toEqual(needsReason);
    const context = { ...full, actor: sanna, now: minute(2) };
    expect(overrideIn(story.contact, 'mikko-malli', context)).toBe('capacity');
    expect(overrideIn({ ...story.contact, lang: 'sv' }, 'mikko-malli', context)).toBe('language');
    expect(overrideIn(story.contact, 'linnea-mallstrom', context)).toBeNull();
    expect(story.tell(sanna, { ...give, reason: 'Ruuhka' }, minute(2)).ok).toBe(true);
  });
});
