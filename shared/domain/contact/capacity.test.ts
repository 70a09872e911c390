import { describe, expect, test } from 'vitest';
import {
  closedStory,
  config,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  people,
  queuedStory,
  surroundings,
  uuid,
} from '../../../test/harness/story.ts';
import { identifiedStory } from '../../../test/harness/transferStory.ts';
import { decide } from './decide.ts';
import type { DecideContext } from './verb.ts';

const atCapacity = { ok: false, error: { code: 'AtCapacity', capacity: 3 } };
const overridden = { reason: 'Kaikki muut ovat tauolla' };

const holding = (count: number, more: Partial<DecideContext> = {}) => ({
  ...surroundings,
  chatsOf: () => new Set(Array.from({ length: count }, (_, i) => uuid(500 + i))),
  now: minute(5),
  actor: mikko,
  ...more,
});
const claim = { verb: 'claim', id: uuid(1), commandId: uuid(9) } as const;

describe('a live chat beyond one’s capacity', () => {
  const { contact } = queuedStory();

  test('is not taken, but with a reason that is written down', () => {
    expect(decide(contact, claim, holding(2))).toMatchObject({ ok: true });
    expect(decide(contact, claim, holding(3))).toEqual(atCapacity);
    expect(decide(contact, { ...claim, override: overridden }, holding(3))).toMatchObject({
      ok: true,
      value: [{ type: 'claimed' }, { purpose: 'assignment', content: { text: overridden.reason } }],
    });
  });

  test('is bounded for nobody whose capacity is not said, and nowhere without shifts', () => {
    const unbounded = { ...people[1], capacity: null } as (typeof people)[number];
    expect(decide(contact, claim, holding(9, { people: () => unbounded }))).toMatchObject({ ok: true });
    const without = { ...config, flags: { ...config.flags, shifts: false } };
    expect(decide(contact, claim, holding(9, { config: without }))).toMatchObject({ ok: true });
  });

  test('is a chat: what waits in writing is taken however many chats there are', () => {
    const asked = { ...contact, channel: 'CONTACT_REQUEST', queue: '#soshON_yhteydenottopyynnot' } as const;
    expect(decide(asked, claim, holding(9))).toMatchObject({ ok: true });
  });

  test('is not offered to a colleague who has enough, unless it goes on as a message', () => {
    const { contact: mine } = identifiedStory();
    const offer = {
      verb: 'offerTransfer',
      id: mine.id,
      commandId: uuid(9),
      to: { kind: 'person', personId: 'mikko-malli' },
      mode: 'cold',
      message: 'Jatkatko tästä, kiitos?',
      isSafetyCleared: false,
    } as const;
    expect(decide(mine, { ...offer, keepsChat: true }, holding(3, { actor: outi }))).toEqual(atCapacity);
    expect(decide(mine, { ...offer, keepsChat: false }, holding(3, { actor: outi }))).toMatchObject({
      ok: true,
    });
  });

  test('that is offered to someone is accepted within their capacity, or with a reason', () => {
    const offered = identifiedStory();
    offered.tell(outi, {
      verb: 'offerTransfer',
      to: { kind: 'person', personId: 'mikko-malli' },
      message: 'Jatkatko tästä, kiitos?',
      keepsChat: true,
    });
    expect(decide(offered.contact, claim, holding(3))).toEqual(atCapacity);
    expect(decide(offered.contact, { ...claim, override: overridden }, holding(3))).toMatchObject({
      ok: true,
    });
    expect(decide(offered.contact, claim, holding(2))).toMatchObject({ ok: true });
  });
});

describe('reopening', () => {
  const reopen = { verb: 'reopen', id: uuid(1), commandId: uuid(9) } as const;

  test('takes a shift and room for a chat, as claiming does', () => {
    const { contact } = closedStory();
    const offShift = { isOnShift: () => false, staffOf: () => [] };
    expect(decide(contact, reopen, holding(0, { shifts: offShift }))).toEqual({
      ok: false,
      error: { code: 'NotOnShift' },
    });
    expect(decide(contact, { ...reopen, override: overridden }, holding(0, { shifts: offShift }))).toEqual({
      ok: false,
      error: { code: 'NotOnShift' },
    });
    expect(decide(contact, reopen, holding(3))).toEqual(atCapacity);
    expect(decide(contact, { ...reopen, override: overridden }, holding(3))).toMatchObject({
      ok: true,
      value: [{ type: 'reopened', owner: 'mikko-malli' }, { purpose: 'assignment' }],
    });
  });

  test('takes the language and the skill, but of whoever closed it', () => {
    const story = createStory();
    story.tell({ kind: 'client' }, { ...openingWords, lang: 'sv' });
    story.tell(mikko, { verb: 'claim', override: overridden }, minute(1));
    story.tell(mikko, { verb: 'markRead', delivered: 9, read: 9 } as never, minute(2));
    const closing = {
      verb: 'close',
      resolution: 'RESOLVED_HERE',
      contactBy: 'SELF',
      topic: 'asuminen',
    } as const;
    story.tell(mikko, { ...closing, nextStep: 'NONE', addOns: [] }, minute(3));
    expect(story.contact.state.status).toBe('closed');
    expect(decide(story.contact, reopen, holding(0))).toMatchObject({ ok: true });
    const ville = { kind: 'person', id: 'ville-mallinen', role: 'counsellor' } as const;
    expect(decide(story.contact, reopen, holding(0, { actor: ville }))).toEqual({
      ok: false,
      error: { code: 'SkillMissing', skill: 'language' },
    });
  });
});
