import { describe, expect, test } from 'vitest';
import { storyAbout, ville } from '../../../../test/harness/consultation.ts';
import { client, closedStory, minute, outi, type Story, uuid } from '../../../../test/harness/story.ts';
import { toClientUpdate } from '../../conversation.ts';
import type { Contact } from '../contact.ts';
import type { Actor } from '../events.ts';

const reaction: Actor = { kind: 'system', part: 'reaction' };
const DAY = 24 * 60;

/** The contact that ended, with its client identified strongly, or as told. */
const ended = (strength: 'strong' | 'claimed' = 'strong'): Contact => ({
  ...closedStory().contact,
  name: 'Aino Demola',
  identification: { status: 'identified', clientId: uuid(77), strength, at: minute(1), from: 2 },
});

const words = {
  verb: 'writeProfessionalMessage',
  about: uuid(1),
  isAgreed: true,
  purpose: 'APPOINTMENT_CONFIRMATION',
  recipient: 'client',
  isProxyAuthorised: false,
  isReplyExpected: false,
  text: 'Aikasi on 1.12. klo 10.',
} as const;
const write = (more: object = {}, about: Contact | null = ended(), actor: Actor = outi) => {
  const story = storyAbout(about);
  const decision = story.tell(actor, { ...words, ...more } as typeof words, minute(0));
  return { story, error: decision.ok ? null : decision.error };
};
const reply = (story: Story, at: string) => {
  const decision = story.tell(client, { verb: 'send', text: 'Kiitos!' }, at);
  return decision.ok ? null : decision.error.code;
};

describe('a one-way message', () => {
  test('closes on sending, and takes no reply', () => {
    const { story } = write();
    expect(story.contact).toMatchObject({
      channel: 'PRO_MESSAGE',
      intake: { about: uuid(1) },
      name: 'Aino Demola',
      identification: { status: 'identified', clientId: uuid(77), strength: 'strong' },
      professionalMessage: { purpose: 'APPOINTMENT_CONFIRMATION', replyUntil: null },
      state: { status: 'closed', closure: { resolution: 'MESSAGE_SENT', contactBy: 'SELF' } },
    });
    expect(reply(story, minute(5))).toBe('ReplyWindowPassed');
    const updates = story.recorded.flatMap((each) => toClientUpdate(each, () => undefined) ?? []);
    expect(updates.map(({ type }) => type)).toEqual([
      'opened',
      'identityGiven',
      'professionalMessage',
      'theirs',
      'closed',
    ]);
    expect(updates.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a message with a reply expected', () => {
  const expecting = () => write({ isReplyExpected: true }).story;

  test('waits for the client until the end of the last day of the window', () => {
    const story = expecting();
    expect(story.contact).toMatchObject({
      state: { status: 'waiting', owner: 'outi-yrjola' },
      awaitingSince: null,
      professionalMessage: { replyUntil: '2026-11-30T21:59:59.999Z' },
    });
    expect(reply(story, minute(7 * DAY + 13 * 60))).toBeNull();
    expect(story.contact.state).toEqual({ status: 'active', owner: 'outi-yrjola' });
  });

  test('closes when the window has passed without a reply, by the gateway and not before; a late reply is refused', () => {
    const story = expecting();
    const end = { verb: 'endReplyWindow' } as const;
    expect(story.tell(outi, end, minute(9 * DAY)).ok).toBe(false);
    expect(story.tell(reaction, end, minute(7 * DAY))).toEqual({ ok: true, value: [] });
    expect(story.tell(reaction, end, minute(8 * DAY)).ok).toBe(true);
    expect(story.contact.state).toMatchObject({
      status: 'closed',
      closure: { resolution: 'MESSAGE_SENT', by: null },
    });
    expect(reply(story, minute(8 * DAY + 1))).toBe('ReplyWindowPassed');
  });

  test('refuses a late reply also before the gateway has closed it', () => {
    expect(reply(expecting(), minute(8 * DAY))).toBe('ReplyWindowPassed');
  });

  test('goes on as a conversation once the client has replied in time, past the window too', () => {
    const story = expecting();
    expect(reply(story, minute(DAY))).toBeNull();
    story.tell(outi, { verb: 'send', text: 'Hyvä.' }, minute(2 * DAY));
    expect(story.tell(reaction, { verb: 'endReplyWindow' }, minute(9 * DAY))).toEqual({
      ok: true,
      value: [],
    });
    expect(reply(story, minute(9 * DAY))).toBeNull();
  });

  test('is reopened by a reply within the window, when it was closed early', () => {
    const story = expecting();
    story.tell(
      outi,
      {
        verb: 'close',
        resolution: 'MESSAGE_SENT',
        contactBy: 'SELF',
        topic: 'asuminen',
        nextStep: 'NONE',
        addOns: [],
      },
      minute(DAY),
    );
    expect(reply(story, minute(2 * DAY))).toBeNull();
    expect(story.contact.state.status).toBe('queued');
  });
});

describe('a message that may be replied to', () => {
  test('closes on sending, and a reply within the window opens it again; a late one is refused', () => {
    const { story } = write({ isReplyAllowed: true });
    expect(story.contact).toMatchObject({
      state: { status: 'closed', closure: { resolution: 'MESSAGE_SENT' } },
      professionalMessage: { isReplyExpected: false, replyUntil: '2026-11-30T21:59:59.999Z' },
    });
    expect(reply(write({ isReplyAllowed: true }).story, minute(8 * DAY))).toBe('ReplyWindowPassed');
    expect(reply(story, minute(DAY))).toBeNull();
    expect(story.contact.state.status).toBe('queued');
  });
});

test('is written only as agreed, for a purpose that there is, to someone strongly identified', () => {
  expect(write({ isAgreed: false }).error).toEqual({ code: 'MissingDetail', field: 'isAgreed' });
  expect(write({ purpose: 'ADVERTISING' }).error).toEqual({ code: 'UnknownCode', field: 'purpose' });
  expect(write({}, closedStory().contact).error).toEqual({ code: 'NotIdentified' });
  expect(write({}, ended('claimed')).error).toEqual({ code: 'NotIdentified' });
  expect(write({}, null).error).toEqual({ code: 'NotAllowed' });
  expect(write({}, { ...ended(), id: uuid(9) }).error).toEqual({ code: 'NotAllowed' });
  expect(write({}, ended(), ville).error).toEqual({ code: 'NotAllowed' });
  expect(write({}, ended(), client).error).toEqual({ code: 'NotAllowed' });
});

test('goes to a proxy only with an authorisation that was seen', () => {
  expect(write({ recipient: 'proxy' }).error).toEqual({ code: 'MissingDetail', field: 'isProxyAuthorised' });
  const { story } = write({ recipient: 'proxy', isProxyAuthorised: true, purpose: 'TO_PROXY' });
  expect(story.contact.state).toMatchObject({ closure: { contactBy: 'RELATIVE' } });
});
