import { describe, expect, test } from 'vitest';
import { linnea, ville } from '../../../../test/harness/consultation.ts';
import {
  claimedStory,
  client,
  closingWords,
  config,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  personById,
  readStory,
  type Story,
  surroundings,
} from '../../../../test/harness/story.ts';
import { message } from '../../../../test/harness/transferStory.ts';
import { toClientUpdate } from '../../conversation.ts';
import type { Actor } from '../events.ts';

const clock: Actor = { kind: 'system', part: 'clock' };
const codeOf = (decision: ReturnType<Story['tell']>) => (decision.ok ? null : decision.error.code);
const offer = { verb: 'offerTalk', medium: 'video', hasInterpreter: true } as const;
const on = <V extends string>(story: Story, verb: V) => ({ verb, talkId: story.contact.talk?.id ?? '' });
const types = (story: Story, last: number) => story.recorded.slice(-last).map(({ event }) => event.type);

/** A chat whose talk was offered at minute 2, accepted at 3 and live from 4. */
function liveStory(): Story {
  const story = readStory();
  story.tell(outi, offer, minute(2));
  story.tell(client, on(story, 'acceptTalk'), minute(3));
  story.tell(outi, on(story, 'beginTalk'), minute(4));
  return story;
}

/** The same with Ville of the disability line in the contact and in the talk. */
function threeStory(): Story {
  const story = liveStory();
  story.tell(outi, { verb: 'inviteColleague', personId: 'ville-mallinen' }, minute(5));
  story.tell(ville, { verb: 'joinContact' }, minute(5));
  story.tell(ville, on(story, 'joinTalk'), minute(6));
  return story;
}

describe('a talk', () => {
  test('is offered by the owner of a chat, answered by its client alone, and lives until either ends it', () => {
    const story = claimedStory();
    expect(codeOf(story.tell(mikko, offer, minute(2)))).toBe('NotOwner');
    expect(codeOf(story.tell(client, offer, minute(2)))).toBe('NotOwner');
    expect(story.tell(outi, offer, minute(2)).ok).toBe(true);
    expect(story.contact.talk).toMatchObject({
      status: 'offered',
      medium: 'video',
      hasInterpreter: true,
      desks: ['outi-yrjola'],
      expiresAt: minute(5),
    });
    const told = story.recorded.at(-1);
    expect(told && toClientUpdate(told, personById)).toMatchObject({
      type: 'talkOffered',
      medium: 'video',
      counsellor: { name: 'Outi Demo-Yrjölä' },
    });
    expect(codeOf(story.tell(outi, offer, minute(2)))).toBe('TalkUnderWay');
    expect(codeOf(story.tell(outi, on(story, 'acceptTalk'), minute(3)))).toBe('NotAllowed');
    expect(codeOf(story.tell(outi, on(story, 'beginTalk'), minute(3)))).toBe('NotAllowed');
    expect(story.tell(client, on(story, 'acceptTalk'), minute(3)).ok).toBe(true);
    expect(codeOf(story.tell(mikko, on(story, 'beginTalk'), minute(4)))).toBe('NotAllowed');
    story.tell(client, on(story, 'beginTalk'), minute(4));
    expect(story.contact.talk).toMatchObject({ status: 'live', liveAt: minute(4) });
    expect(codeOf(story.tell(mikko, on(story, 'endTalk'), minute(16)))).toBe('NotOwner');
    story.tell(client, on(story, 'endTalk'), minute(16));
    expect(story.contact.talk).toMatchObject({
      status: 'ended',
      because: 'hungUp',
      seconds: 720,
      desks: [],
    });
    expect(story.tell(outi, { ...offer, medium: 'voice' }, minute(17)).ok).toBe(true);
  });

  test('that the client declines ends at once, and so does an offer that is withdrawn', () => {
    for (const [actor, verb, status] of [
      [client, 'declineTalk', 'declined'],
      [client, 'endTalk', 'declined'],
      [outi, 'endTalk', 'ended'],
    ] as const) {
      const story = claimedStory();
      story.tell(outi, offer, minute(2));
      expect(story.tell(actor, on(story, verb), minute(3)).ok).toBe(true);
      expect(story.contact.talk).toMatchObject({ status, seconds: 0 });
      expect(codeOf(story.tell(client, on(story, 'acceptTalk'), minute(3)))).toBe('TalkOver');
    }
  });

  test('expires unanswered, unconnected or forgotten, by the clock alone and not before its time', () => {
    const offered = claimedStory();
    offered.tell(outi, offer, minute(2));
    expect(codeOf(offered.tell(outi, on(offered, 'expireTalk'), minute(9)))).toBe('NotAllowed');
    offered.tell(clock, on(offered, 'expireTalk'), minute(4));
    expect(offered.contact.talk?.status).toBe('offered');
    expect(codeOf(offered.tell(client, on(offered, 'acceptTalk'), minute(5)))).toBe('TalkOver');
    offered.tell(clock, on(offered, 'expireTalk'), minute(5));
    expect(offered.contact.talk).toMatchObject({ status: 'ended', because: 'unanswered' });

    const accepted = claimedStory();
    accepted.tell(outi, offer, minute(2));
    accepted.tell(client, on(accepted, 'acceptTalk'), minute(4));
    accepted.tell(clock, on(accepted, 'expireTalk'), minute(5));
    expect(accepted.contact.talk?.status).toBe('accepted');
    accepted.tell(clock, on(accepted, 'expireTalk'), minute(6));
    expect(accepted.contact.talk).toMatchObject({ because: 'notConnected', seconds: 0 });

    const live = liveStory();
    live.tell(clock, on(live, 'expireTalk'), minute(4 + 240));
    expect(live.contact.talk).toMatchObject({ because: 'tooLong', seconds: 4 * 3600 });
  });

  test('is of a chat whose client is there: not of a message, nor after they left', () => {
    const gone = readStory();
    gone.tell(outi, { verb: 'send', text: 'Hei.' }, minute(2));
    gone.tell(client, { verb: 'leave' }, minute(3));
    expect(codeOf(gone.tell(outi, offer, minute(4)))).toBe('ClientGone');
  });

  test('is for identified clients alone where the service says so', () => {
    const flags = { ...config.flags, anonymousVideo: false };
    const story = createStory(undefined, { ...surroundings, config: { ...config, flags } });
    story.tell(client, openingWords);
    story.tell(outi, { verb: 'claim' }, minute(1));
    expect(codeOf(story.tell(outi, offer, minute(2)))).toBe('NotIdentified');
  });
});

describe('a colleague in a talk', () => {
  test('comes as the third once in the contact, the client being told, and goes without ending it', () => {
    const story = liveStory();
    expect(codeOf(story.tell(ville, on(story, 'joinTalk'), minute(5)))).toBe('NotInvited');
    story.tell(outi, { verb: 'inviteColleague', personId: 'ville-mallinen' }, minute(5));
    expect(codeOf(story.tell(ville, on(story, 'joinTalk'), minute(5)))).toBe('NotInvited');
    story.tell(ville, { verb: 'joinContact' }, minute(5));
    expect(story.tell(ville, on(story, 'joinTalk'), minute(6)).ok).toBe(true);
    const told = story.recorded.at(-1);
    expect(told && toClientUpdate(told, personById)).toMatchObject({
      type: 'talkJoined',
      counsellor: { name: 'Ville Mallinen' },
    });
    expect(story.contact.talk?.desks).toEqual(['outi-yrjola', 'ville-mallinen']);
    story.tell(outi, { verb: 'inviteColleague', personId: 'linnea-mallstrom' }, minute(6));
    story.tell(linnea, { verb: 'joinContact' }, minute(6));
    expect(codeOf(story.tell(linnea, on(story, 'joinTalk'), minute(7)))).toBe('TalkFull');
    expect(codeOf(story.tell(ville, on(story, 'endTalk'), minute(7)))).toBe('NotOwner');
    expect(codeOf(story.tell(outi, on(story, 'leaveTalk'), minute(7)))).toBe('NotAllowed');
    story.tell(ville, on(story, 'leaveTalk'), minute(8));
    expect(story.contact.talk).toMatchObject({ status: 'live', desks: ['outi-yrjola'] });
  });

  test('leaves it with the contact, by themselves or let go', () => {
    for (const [actor, bare] of [
      [ville, { verb: 'leaveContact' }],
      [outi, { verb: 'removeColleague', personId: 'ville-mallinen' }],
    ] as const) {
      const story = threeStory();
      expect(story.tell(actor, bare, minute(8)).ok).toBe(true);
      expect(types(story, 2)).toEqual(['talkLeft', 'colleagueLeft']);
      expect(story.contact.talk).toMatchObject({ status: 'live', desks: ['outi-yrjola'] });
      expect(story.contact.participants).toEqual([]);
    }
  });
});

test('a talk ends before its contact is closed, given on, given back, or left by the client', () => {
  const ways: readonly (readonly [Actor, Parameters<Story['tell']>[1], string, string])[] = [
    [outi, closingWords, 'closed', 'moved'],
    [outi, { verb: 'release' }, 'released', 'moved'],
    [client, { verb: 'leave' }, 'clientLeft', 'clientLeft'],
    [
      outi,
      {
        verb: 'offerTransfer',
        to: { kind: 'person', personId: 'mikko-malli' },
        mode: 'cold',
        message,
      },
      'transferOffered',
      'moved',
    ],
  ];
  for (const [actor, bare, type, because] of ways) {
    const story = liveStory();
    const decision = story.tell(actor, bare, minute(10));
    expect(codeOf(decision)).toBe(null);
    const ended = story.recorded.findIndex(({ event }) => event.type === 'talkEnded');
    const other = story.recorded.findIndex(({ event }) => event.type === type);
    expect(ended).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(ended);
    expect(story.contact.talk).toMatchObject({ status: 'ended', because, seconds: 360 });
    const positions = story.recorded.flatMap(({ event }) => ('position' in event ? [event.position] : []));
    expect(positions).toEqual(positions.map((_, index) => index + 1));
  }
});
