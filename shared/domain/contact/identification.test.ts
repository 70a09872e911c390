import { describe, expect, test } from 'vitest';
import {
  actorOf,
  claimedStory,
  client,
  closedStory,
  config,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  queuedStory,
  uuid,
} from '../../../test/harness/story.ts';
import type { Actor } from './events.ts';
import { unsaid } from './open.ts';

const identity: Actor = { kind: 'system', part: 'identity' };
const clock: Actor = { kind: 'system', part: 'clock' };
const AINO = uuid(71);
const PEKKA = uuid(72);
const details = { name: 'Aino Demola', identityCode: '140391-912B' };
const proven = { verb: 'identify', clientId: AINO, details } as const;
const ask = { verb: 'requestIdentification' } as const;
const lasts = config.identification.timeoutMinutes;

/** A contact whose owner has asked at minute 2; answers the story and the request's id. */
function askedStory() {
  const story = claimedStory();
  story.tell(outi, { ...ask, commandId: uuid(50) }, minute(2));
  return { story, requestId: uuid(50) };
}

describe('asking a client to identify (R40)', () => {
  test('the owner asks, and the request says until when it holds', () => {
    const { story, requestId } = askedStory();
    expect(story.recorded.at(-1)?.event).toEqual({
      type: 'identificationRequested',
      position: 4,
      requestId,
      expiresAt: minute(2 + lasts),
    });
    expect(story.contact.identification).toMatchObject({ status: 'requested', requestId });
    expect(story.contact).toMatchObject({ channel: 'CHAT_ANON', name: null });
  });

  test('only the owner of an open contact', () => {
    expect(claimedStory().tell(mikko, ask)).toMatchObject({ error: { code: 'NotOwner' } });
    expect(queuedStory().tell(outi, ask)).toMatchObject({ error: { code: 'NotOwner', owner: null } });
    expect(claimedStory().tell(client, ask)).toMatchObject({ error: { code: 'NotOwner' } });
    expect(closedStory().tell(outi, ask)).toMatchObject({ error: { code: 'ContactClosed' } });
  });

  test('once at a time; anew when the one before was declined or ran out', () => {
    const { story, requestId } = askedStory();
    expect(story.tell(outi, ask, minute(3))).toEqual({ ok: true, value: [] });
    story.tell(client, { verb: 'declineIdentification' }, minute(4));
    expect(story.tell(outi, { ...ask, commandId: uuid(51) }, minute(5))).toMatchObject({
      value: [{ type: 'identificationRequested', requestId: uuid(51) }],
    });
    expect(story.tell(outi, { ...ask, commandId: uuid(52) }, minute(5 + lasts))).toMatchObject({
      value: [
        { type: 'identificationTimedOut', requestId: uuid(51) },
        { type: 'identificationRequested', requestId: uuid(52) },
      ],
    });
    expect(requestId).not.toBe(uuid(52));
  });

  test('not one who is identified already, and not where nobody writes', () => {
    const { story } = askedStory();
    story.tell(identity, proven, minute(3));
    expect(story.tell(outi, ask, minute(4))).toMatchObject({ error: { code: 'AlreadyIdentified' } });

    const phone = createStory();
    phone.tell(outi, { ...openingWords, channel: 'PHONE', owner: 'outi-yrjola', text: null });
    expect(phone.tell(outi, ask)).toMatchObject({ error: { code: 'WrongChannel' } });
  });
});

describe('identifying', () => {
  test('the gateway completes it: the chat is an identified one, and its anonymous part stays apart', () => {
    const { story } = askedStory();
    story.tell(client, { verb: 'send', text: 'Hetki, haen pankkitunnukset.' }, minute(3));
    story.tell(identity, proven, minute(4));
    expect(story.contact).toMatchObject({
      channel: 'CHAT',
      intake: { channel: 'CHAT_ANON' },
      name: 'Aino Demola',
      details: ['name', 'identityCode'],
      identification: { status: 'identified', clientId: AINO, strength: 'strong', at: minute(4), from: 6 },
    });
    expect(JSON.stringify(story.recorded)).not.toContain(details.identityCode);
  });

  test.each([
    ['the owner', outi],
    ['a colleague', mikko],
    ['a lead', actorOf('sanna-demola')],
    ['the client', client],
    ['the clock', clock],
    ['another system', { kind: 'integration', key: 'bot' }],
  ] as const)('%s cannot say it in the gateway’s place', (_who, actor) => {
    const { story } = askedStory();
    expect(story.tell(actor as Actor, proven, minute(3))).toMatchObject({ error: { code: 'NotAllowed' } });
    expect(story.contact.identification.status).toBe('requested');
  });

  test('also unasked, after declining, when the request ran out, and when the contact was closed meanwhile', () => {
    const declined = askedStory().story;
    declined.tell(client, { verb: 'declineIdentification' }, minute(3));
    const late = askedStory();
    late.story.tell(clock, { verb: 'timeOutIdentification', requestId: late.requestId }, minute(60));
    for (const story of [queuedStory(), declined, late.story, closedStory()]) {
      const { state } = story.contact;
      expect(story.tell(identity, proven, minute(90)).ok).toBe(true);
      expect(story.contact).toMatchObject({
        state,
        identification: { status: 'identified', clientId: AINO },
      });
    }
  });

  test('once: the same again changes nothing, and nobody takes the client’s place', () => {
    const { story } = askedStory();
    story.tell(identity, proven, minute(3));
    expect(story.tell(identity, proven, minute(4))).toEqual({ ok: true, value: [] });
    expect(story.tell(identity, { ...proven, clientId: PEKKA }, minute(5))).toMatchObject({
      error: { code: 'AlreadyIdentified' },
    });
    expect(story.contact.identification).toMatchObject({ clientId: AINO, at: minute(3) });
  });

  test('a claimed client is not merged with a proven one', () => {
    const story = createStory();
    const claimed = { id: PEKKA, strength: 'claimed' } as const;
    story.tell(client, { ...openingWords, client: claimed });
    expect(story.tell(identity, { ...proven, clientId: PEKKA })).toMatchObject({
      error: { code: 'AlreadyIdentified' },
    });
  });

  test('before the conversation: it is an identified one from its first word (section 7, item 21)', () => {
    const opening = { ...openingWords, ...unsaid, channel: 'CHAT' } as const;
    const story = createStory();
    expect(story.tell(client, opening)).toMatchObject({ error: { code: 'NotIdentified' } });
    story.tell(client, { ...opening, client: { id: AINO, strength: 'strong' }, details });
    expect(story.contact).toMatchObject({
      channel: 'CHAT',
      identification: { status: 'identified', clientId: AINO, from: 2 },
    });
  });
});

describe('not identifying', () => {
  test('the client declines, and may still identify later', () => {
    const { story, requestId } = askedStory();
    const declined = story.tell(client, { verb: 'declineIdentification' }, minute(3));
    expect(declined).toEqual({
      ok: true,
      value: [{ type: 'identificationDeclined', position: 5, requestId }],
    });
    expect(story.tell(client, { verb: 'declineIdentification' }, minute(4))).toEqual({ ok: true, value: [] });
    expect(story.tell(identity, proven, minute(5)).ok).toBe(true);
  });

  test('nobody declines for the client', () => {
    const { story } = askedStory();
    for (const actor of [outi, identity, clock]) {
      expect(story.tell(actor, { verb: 'declineIdentification' })).toMatchObject({
        error: { code: 'NotAllowed' },
      });
    }
  });

  test('a request runs out at its time, not before, and only that request', () => {
    const { story, requestId } = askedStory();
    const late = { verb: 'timeOutIdentification', requestId } as const;
    expect(story.tell(clock, late, minute(1 + lasts))).toMatchObject({ error: { code: 'NotAllowed' } });
    expect(story.tell(outi, late, minute(2 + lasts))).toMatchObject({ error: { code: 'NotAllowed' } });
    expect(story.tell(clock, { ...late, requestId: uuid(99) }, minute(2 + lasts))).toEqual({
      ok: true,
      value: [],
    });
    story.tell(clock, late, minute(2 + lasts));
    expect(story.contact.identification).toEqual({ status: 'timedOut', at: minute(2 + lasts) });
    expect(story.tell(clock, late, minute(3 + lasts))).toEqual({ ok: true, value: [] });
  });
});
