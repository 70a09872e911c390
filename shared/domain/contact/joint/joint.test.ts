import { describe, expect, test } from 'vitest';
import { linnea, ville } from '../../../../test/harness/consultation.ts';
import {
  actorOf,
  claimedStory,
  client,
  closingWords,
  config,
  mikko,
  minute,
  outi,
  people,
  personById,
  queuedStory,
  type Story,
} from '../../../../test/harness/story.ts';
import { identifiedStory, message, seniori } from '../../../../test/harness/transferStory.ts';
import { toClientUpdate } from '../../conversation.ts';
import { maySee } from '../../policy.ts';

const invite = { verb: 'inviteColleague', personId: 'ville-mallinen' } as const;
const join = { verb: 'joinContact' } as const;
const codeOf = (decision: ReturnType<Story['tell']>) => (decision.ok ? null : decision.error.code);
const sees = (story: Story, id: string) => {
  const found = personById(id);
  return found ? maySee(found, story.contact, config) : false;
};

function joined(): Story {
  const story = claimedStory();
  story.tell(outi, invite, minute(2));
  story.tell(ville, join, minute(3));
  return story;
}

describe('a colleague', () => {
  test('is invited by the owner, and the client is told who comes before they come', () => {
    const story = claimedStory();
    expect(sees(story, 'ville-mallinen')).toBe(false);
    expect(codeOf(story.tell(mikko, invite, minute(2)))).toBe('NotOwner');
    expect(codeOf(queuedStory().tell(outi, invite, minute(2)))).toBe('NotOwner');
    expect(codeOf(story.tell(ville, join, minute(2)))).toBe('NotInvited');
    expect(story.tell(outi, invite, minute(2)).ok).toBe(true);
    expect(sees(story, 'ville-mallinen')).toBe(true);
    const told = story.recorded.at(-1);
    expect(told && toClientUpdate(told, (id) => people.find((each) => each.id === id))).toMatchObject({
      type: 'colleagueInvited',
      counsellor: { name: 'Ville Mallinen', title: { fi: 'Vammaispalvelujen ammattilainen' } },
    });
    expect(codeOf(story.tell(linnea, join, minute(3)))).toBe('NotInvited');
    expect(story.tell(ville, join, minute(3)).ok).toBe(true);
    expect(story.contact.participants).toEqual([
      { personId: 'ville-mallinen', status: 'joined', invitedBy: 'outi-yrjola', at: minute(3) },
    ]);
    expect(story.contact.state).toEqual({ status: 'assigned', owner: 'outi-yrjola' });
  });

  test('is not invited twice, nor the owner, nor somebody unknown', () => {
    const story = joined();
    expect(codeOf(story.tell(outi, invite, minute(4)))).toBe('AlreadyTakesPart');
    expect(codeOf(story.tell(outi, { ...invite, personId: 'outi-yrjola' }))).toBe('AlreadyTakesPart');
    expect(codeOf(story.tell(outi, { ...invite, personId: 'ei-ketaan' }))).toBe('UnknownCode');
  });

  test('writes to the client under their own name once in, and not before; the owner stays responsible', () => {
    const story = claimedStory();
    const send = { verb: 'send', text: 'Vammaispalvelusta hei.' } as const;
    story.tell(outi, invite, minute(2));
    expect(codeOf(story.tell(ville, send, minute(2)))).toBe('NotOwner');
    story.tell(ville, join, minute(3));
    expect(story.tell(ville, send, minute(4)).ok).toBe(true);
    const written = story.recorded.at(-1);
    expect(written && toClientUpdate(written, personById)).toMatchObject({
      type: 'theirs',
      counsellor: { name: 'Ville Mallinen' },
    });
    expect(story.contact.state).toEqual({ status: 'active', owner: 'outi-yrjola' });
    expect(codeOf(story.tell(ville, closingWords, minute(5)))).toBe('NotOwner');
    expect(codeOf(story.tell(ville, { verb: 'release' }, minute(5)))).toBe('NotOwner');
    expect(story.tell(ville, { verb: 'note', text: 'Sisäinen.' }, minute(5)).ok).toBe(true);
  });

  test('leaves, declines or is let go, and then neither sees nor writes', () => {
    for (const [actor, bare] of [
      [ville, { verb: 'leaveContact' }],
      [outi, { verb: 'removeColleague', personId: 'ville-mallinen' }],
    ] as const) {
      const story = joined();
      expect(story.tell(actor, bare, minute(4)).ok).toBe(true);
      expect(story.contact.participants).toEqual([]);
      expect(sees(story, 'ville-mallinen')).toBe(false);
      expect(codeOf(story.tell(ville, { verb: 'send', text: 'x' }, minute(5)))).toBe('NotOwner');
    }
    const declined = claimedStory();
    declined.tell(outi, invite, minute(2));
    expect(declined.tell(ville, { verb: 'leaveContact' }, minute(3)).ok).toBe(true);
    expect(codeOf(declined.tell(ville, join, minute(4)))).toBe('NotInvited');
    expect(codeOf(joined().tell(mikko, { verb: 'removeColleague', personId: 'ville-mallinen' }))).toBe(
      'NotOwner',
    );
    expect(codeOf(joined().tell(client, { verb: 'leaveContact' }))).toBe('NotAllowed');
  });
});

test('all leave when the contact is closed or given back, and one who takes it over is its owner only', () => {
  const closed = joined();
  closed.tell(outi, { verb: 'markRead', delivered: 9, read: 9 }, minute(4));
  expect(closed.tell(outi, closingWords, minute(5)).ok).toBe(true);
  expect(closed.contact.participants).toEqual([]);
  expect(sees(closed, 'ville-mallinen')).toBe(false);

  const released = joined();
  released.tell(outi, { verb: 'release' }, minute(4));
  expect(released.contact.participants).toEqual([]);
  expect(codeOf(released.tell(ville, { verb: 'send', text: 'x' }, minute(5)))).toBe('NotOwner');
});

test('all leave when the contact goes on elsewhere: nobody of before writes in it', () => {
  const story = identifiedStory();
  story.tell(outi, { verb: 'inviteColleague', personId: 'mikko-malli' }, minute(2));
  story.tell(mikko, join, minute(3));
  const to = { kind: 'line', line: 'SENIORI' } as const;
  expect(story.tell(outi, { verb: 'offerTransfer', to, message }, minute(5)).ok).toBe(true);
  expect(story.tell(actorOf('seppo-demonen', [seniori]), { verb: 'claim' }, minute(6)).ok).toBe(true);
  expect(story.contact.participants).toEqual([]);
  expect(codeOf(story.tell(mikko, { verb: 'send', text: 'x' }, minute(7)))).toBe('NotOwner');
});
