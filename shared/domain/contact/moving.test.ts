import { describe, expect, test } from 'vitest';
import {
  actorOf,
  claimedStory,
  client,
  closedStory,
  mikko,
  minute,
  outi,
  queuedStory,
  readStory,
  uuid,
} from '../../../test/harness/story.ts';
import { offeredStory, seniori, storyAt } from '../../../test/harness/transferStory.ts';
import { ownerOf } from './contact.ts';

const sanna = actorOf('sanna-demola');
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

describe('assigning', () => {
  const assign = { verb: 'assign', to: 'mikko-malli', reason: 'Outi on toisessa puhelussa' } as const;

  test('a lead gives a contact to someone at work, and says why', () => {
    const story = claimedStory();
    expect(story.tell(outi, assign, minute(2))).toEqual(refused('NotAllowed'));
    expect(story.tell(sanna, { ...assign, commandId: uuid(70) }, minute(2))).toEqual({
      ok: true,
      value: [
        { type: 'assigned', position: 4, owner: 'mikko-malli' },
        { type: 'noteWritten', noteId: uuid(70), purpose: 'assignment', content: { text: assign.reason } },
      ],
    });
    expect(story.tell(sanna, assign, minute(3))).toEqual({ ok: true, value: [] });
  });

  test('never to someone who is away, unknown, or may not see it; never what is over', () => {
    const away = storyAt([], 'strong', {}, null, undefined, ['outi-yrjola']);
    expect(away.tell(sanna, assign, minute(2))).toEqual(refused('NotOnShift'));
    const story = claimedStory();
    expect(story.tell(sanna, { ...assign, to: 'ei-ketaan' })).toEqual(
      refused('UnknownCode', { field: 'to' }),
    );
    expect(story.tell(sanna, { ...assign, to: 'ville-mallinen' })).toEqual(refused('NotAllowed'));
    expect(closedStory().tell(sanna, assign)).toEqual(refused('ContactClosed'));
  });

  test('an offer that stands is recalled with it', () => {
    const story = offeredStory();
    story.tell(sanna, assign, minute(9));
    expect(story.contact).toMatchObject({ transfer: null, hops: [{ outcome: 'recalled' }] });
    expect(ownerOf(story.contact)).toBe('mikko-malli');
  });
});

describe('taking', () => {
  test('takes a shift, the language and the skill of the queue, or a reason that is written down', () => {
    const story = storyAt([seniori], 'strong', { lang: 'sv' }, null, undefined, [
      'mikko-malli',
      'outi-yrjola',
    ]);
    story.tell(outi, { verb: 'release' }, minute(2));
    const ville = actorOf('ville-mallinen');
    expect(story.tell(ville, { verb: 'claim' })).toEqual(refused('NotOnShift'));
    expect(story.tell(ville, { verb: 'claim', override: { reason: 'Ruuhka' } })).toEqual(
      refused('NotOnShift'),
    );
    expect(story.tell(mikko, { verb: 'claim' })).toEqual(refused('SkillMissing', { skill: 'language' }));
    const claim = { verb: 'claim', override: { reason: 'Tulkki on linjalla' }, commandId: uuid(71) } as const;
    expect(story.tell(mikko, claim, minute(3))).toMatchObject({
      ok: true,
      value: [{ type: 'claimed' }, { purpose: 'assignment', content: { text: 'Tulkki on linjalla' } }],
    });
    const other = queuedStory();
    expect(other.tell(ville, { verb: 'claim' })).toEqual(refused('SkillMissing', { skill: 'topic' }));
  });
});

describe('correcting the topic', () => {
  const correct = {
    verb: 'correctTopic',
    topic: 'perheasiat',
    how: 'corrected',
    reason: 'Lapsen diagnoosi',
  } as const;

  test('routes anew, keeps the first choice and gives the contact to its new queue', () => {
    const story = claimedStory();
    const { receivedAt } = story.contact;
    const decision = story.tell(outi, correct, minute(2));
    expect(decision).toMatchObject({
      ok: true,
      value: [
        { type: 'topicChanged', topic: 'perheasiat', how: 'corrected' },
        { type: 'rerouted', queue: '#soshON_perheasiat_chat', rule: 'esitiedot-oikaisee' },
        { type: 'released' },
        { type: 'noteWritten', purpose: 'correction' },
      ],
    });
    expect(story.contact).toMatchObject({
      topic: 'perheasiat',
      topicOriginal: 'toimeentulo',
      state: { status: 'queued' },
      receivedAt,
    });
  });

  test('its owner may keep it; within one queue nothing moves', () => {
    const kept = claimedStory();
    kept.tell(outi, { ...correct, isKept: true }, minute(2));
    expect(kept.contact).toMatchObject({ queue: '#soshON_perheasiat_chat', state: { owner: 'outi-yrjola' } });
    const same = claimedStory();
    same.tell(outi, { ...correct, topic: 'asuminen', how: 'refined' }, minute(2));
    expect(same.contact).toMatchObject({ topic: 'asuminen', state: { owner: 'outi-yrjola' } });
  });

  test('what waits anyone of the unit corrects, what is owned its owner or a lead', () => {
    expect(queuedStory().tell(mikko, correct, minute(2)).ok).toBe(true);
    expect(queuedStory().tell(actorOf('ville-mallinen'), correct)).toEqual(refused('NotAllowed'));
    expect(claimedStory().tell(mikko, correct)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
    expect(claimedStory().tell(sanna, correct).ok).toBe(true);
    expect(queuedStory().tell(client, correct)).toEqual(refused('NotAllowed'));
    expect(offeredStory().tell(sanna, correct)).toEqual(refused('TransferPending'));
    expect(claimedStory().tell(outi, { ...correct, topic: 'outo' })).toEqual(
      refused('UnknownCode', { field: 'topic' }),
    );
    expect(closedStory().tell(outi, correct)).toEqual(refused('ContactClosed'));
  });
});

describe('waiting for the client', () => {
  test('comes after the answer, and ends when the client writes', () => {
    const story = readStory();
    expect(story.tell(outi, { verb: 'waitForClient' })).toEqual(refused('AnswerOwed'));
    story.tell(outi, { verb: 'send', text: 'Mistä kunnasta olette?' }, minute(2));
    expect(story.tell(mikko, { verb: 'waitForClient' })).toEqual(
      refused('NotOwner', { owner: 'outi-yrjola' }),
    );
    story.tell(outi, { verb: 'waitForClient' }, minute(3));
    expect(story.contact.state).toEqual({ status: 'waiting', owner: 'outi-yrjola' });
    expect(story.tell(outi, { verb: 'waitForClient' }, minute(3))).toEqual({ ok: true, value: [] });
    story.tell(client, { verb: 'send', text: 'Espoosta' }, minute(9));
    expect(story.contact).toMatchObject({ state: { status: 'active' }, awaitingSince: minute(9) });
    expect(story.tell(outi, { verb: 'waitForClient' })).toEqual(refused('UnreadMessages'));
  });
});

describe('merging', () => {
  const merge = { verb: 'merge', into: uuid(2), reason: 'Sama asia kahdesti' } as const;

  test('is done by the owner or a lead, once all is read, into another contact', () => {
    expect(claimedStory().tell(outi, merge)).toEqual(refused('UnreadMessages'));
    expect(readStory().tell(mikko, merge)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
    expect(readStory().tell(outi, { ...merge, into: uuid(1) })).toEqual(
      refused('UnknownCode', { field: 'into' }),
    );
    const story = readStory();
    expect(story.tell(outi, merge, minute(3))).toMatchObject({
      ok: true,
      value: [{ type: 'merged', into: uuid(2) }, { purpose: 'merge' }],
    });
    expect(story.contact.state).toEqual({ status: 'merged', into: uuid(2), at: minute(3) });
    expect(story.tell(outi, merge)).toEqual(refused('ContactClosed'));
    expect(readStory().tell(sanna, merge).ok).toBe(true);
    expect(offeredStory().tell(sanna, merge)).toEqual(refused('TransferPending'));
  });
});

describe('handing over', () => {
  const handOver = { verb: 'handOver', to: 'mikko-malli', note: 'Odottaa vastausta asunnosta' } as const;

  test('gives what the owner has to a colleague at work, with a note', () => {
    const story = claimedStory();
    expect(story.tell(mikko, handOver)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
    expect(story.tell(outi, { ...handOver, to: 'outi-yrjola' })).toEqual(
      refused('UnknownCode', { field: 'to' }),
    );
    expect(story.tell(outi, handOver, minute(3))).toMatchObject({
      ok: true,
      value: [
        { type: 'assigned', owner: 'mikko-malli' },
        { type: 'noteWritten', purpose: 'handover' },
      ],
    });
    expect(offeredStory({ mode: 'warm' }).tell(outi, handOver)).toEqual(refused('TransferPending'));
  });

  test('gives nothing to someone who is away or may not see it: it waits in its queue', () => {
    const away = storyAt([], 'strong', {}, null, undefined, ['outi-yrjola']);
    away.tell(outi, handOver, minute(3));
    expect(away.contact.state).toEqual({ status: 'queued' });
    const line = claimedStory();
    line.tell(outi, { ...handOver, to: 'ville-mallinen' }, minute(3));
    expect(line.contact.state).toEqual({ status: 'queued' });
  });
});
