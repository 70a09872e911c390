import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../test/harness/story.ts';
import {
  actorOf,
  type BareCommand,
  client,
  closingWords,
  config,
  mikko,
  minute,
  outi,
  uuid,
} from '../../../../test/harness/story.ts';
import {
  at,
  identifiedStory,
  message,
  offeredStory,
  seniori,
  storyAt,
} from '../../../../test/harness/transferStory.ts';
import { ownerOf } from '../contact.ts';

const ville = actorOf('ville-mallinen');
const sanna = actorOf('sanna-demola');
const watch = { kind: 'system', part: 'clock' } as const;
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const toLine = { verb: 'offerTransfer', to: { kind: 'line', line: 'SENIORI' }, message } as const;
const offerOf = (story: Story) => story.contact.transfer?.id ?? '';

describe('offering', () => {
  test('a chat goes to a line as a message, with the internal message beside it, and keeps its receipt', () => {
    const story = identifiedStory();
    const before = story.contact;
    const decision = story.tell(outi, { ...toLine, commandId: uuid(50) }, minute(5));
    expect(decision).toEqual({
      ok: true,
      value: [
        {
          type: 'transferOffered',
          position: before.position + 1,
          transferId: uuid(50),
          to: { kind: 'line', line: 'SENIORI', queue: 'SIIRTO_SENIORI_INFO_KIIREETON' },
          mode: 'cold',
          isConverted: true,
          // Monday is not counted: Tuesday's close, at 16 in Helsinki.
          expiresAt: '2026-11-24T14:00:00.000Z',
        },
        { type: 'noteWritten', noteId: uuid(50), purpose: 'transfer', content: { text: message } },
      ],
    });
    expect(story.contact).toMatchObject({
      channel: 'MESSAGE',
      queue: 'SIIRTO_SENIORI_INFO_KIIREETON',
      state: { status: 'queued' },
      receivedAt: before.receivedAt,
      hops: [{ from: before.queue, outcome: null }],
    });
  });

  test('over a weekend and a holiday the offer stands until the next business day closes', () => {
    const story = identifiedStory();
    story.tell(outi, toLine, '2026-12-04T10:00:00.000Z');
    expect(story.contact.transfer?.expiresAt).toBe('2026-12-07T14:00:00.000Z');
  });

  test('a chat stays one only where the target chat is open and staffed', () => {
    const kept = { ...toLine, keepsChat: true };
    const staffed = storyAt([seniori]);
    expect(staffed.tell(outi, kept, minute(5)).ok).toBe(true);
    expect(staffed.contact).toMatchObject({ channel: 'CHAT', queue: 'SIIRTO_SENIORI_INFO_CHAT' });
    const unstaffed = storyAt([]);
    unstaffed.tell(outi, kept, minute(5));
    expect(unstaffed.contact).toMatchObject({ channel: 'MESSAGE', queue: 'SIIRTO_SENIORI_INFO_KIIREETON' });
    const closed = storyAt([seniori]);
    closed.tell(outi, kept, '2026-11-23T19:00:00.000Z');
    expect(closed.contact).toMatchObject({ channel: 'MESSAGE', queue: 'SIIRTO_SENIORI_INFO_KIIREETON' });
  });

  test('who is not strongly identified enters no line, in any way, but moves within the unit', () => {
    const story = identifiedStory('none');
    const to = (wanted: object) => ({ ...toLine, to: wanted }) as BareCommand;
    for (const wanted of [
      { kind: 'line', line: 'SENIORI' },
      { kind: 'queue', queue: 'SIIRTO_AIKUIS_INFO_KIIREETON' },
      { kind: 'person', personId: 'ville-mallinen' },
      { kind: 'queue', queue: '#soshON_perheasiat_kiireeton' },
    ])
      expect(story.tell(outi, to(wanted), minute(5))).toEqual(refused('NotIdentified'));
    expect(identifiedStory('claimed').tell(outi, toLine, minute(5))).toEqual(refused('NotIdentified'));
    story.tell(outi, to({ kind: 'queue', queue: '#soshON_perheasiat_chat' }), minute(5));
    expect(story.contact).toMatchObject({ channel: 'CHAT_ANON', queue: '#soshON_perheasiat_chat' });
  });

  test('a caller enters a line by name, a report about someone without one', () => {
    const call = storyAt([], 'none', { channel: 'PHONE', text: null }, outi);
    expect(call.tell(outi, toLine, minute(5))).toEqual(refused('NotIdentified'));
    call.tell(outi, { verb: 'recordDetails', details: { name: 'Aino Demola' } }, minute(5));
    expect(call.tell(outi, toLine, minute(6)).ok).toBe(true);
    expect(call.contact).toMatchObject({ channel: 'PHONE', queue: 'SIIRTO_SENIORI_INFO_KIIREETON' });
    const report = storyAt([], 'none', { channel: 'REPORT_CW', text: null }, outi);
    const toChildWelfare = { ...toLine, to: { kind: 'line', line: 'LASTENSUOJELU' } } as const;
    expect(report.tell(outi, toChildWelfare, minute(5)).ok).toBe(true);
  });

  test('nothing goes without an internal message that says something', () => {
    const story = identifiedStory();
    expect(story.tell(outi, { ...toLine, message: 'Lyhyt' }, minute(5))).toEqual(
      refused('MissingDetail', { field: 'message' }),
    );
  });

  test('under a safety flag somebody confirms that the message protects', () => {
    const story = identifiedStory();
    story.record({ type: 'safetySet', source: 'lead' });
    expect(story.tell(outi, toLine, minute(5))).toEqual(refused('SafetyNotCleared'));
    expect(story.tell(outi, { ...toLine, isSafetyCleared: true }, minute(5)).ok).toBe(true);
  });

  test('only the owner offers, or a lead; not twice, and not what is over', () => {
    const story = identifiedStory();
    expect(story.tell(mikko, toLine)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
    expect(story.tell(client, toLine)).toEqual(refused('NotAllowed'));
    expect(story.tell(sanna, toLine, minute(5)).ok).toBe(true);
    expect(story.tell(sanna, toLine, minute(6))).toEqual(refused('TransferPending'));
    expect(story.tell(outi, toLine, minute(6))).toEqual(refused('TransferPending'));
  });

  test('a line professional sends on within the lines only (R44)', () => {
    const story = offeredStory({ to: { kind: 'person', personId: 'ville-mallinen' } });
    story.tell(ville, { verb: 'acceptTransfer', transferId: offerOf(story) }, minute(8));
    const back = { ...toLine, to: { kind: 'queue', queue: '#soshON_perheasiat_kiireeton' } } as const;
    expect(story.tell(ville, back, minute(9))).toEqual(refused('NotAllowed'));
    expect(story.tell(ville, toLine, minute(9)).ok).toBe(true);
    expect(story.contact.hops).toHaveLength(2);
  });

  test('unknown targets, the queue where it is and its own owner are refused', () => {
    const story = identifiedStory();
    const to = (wanted: object) => story.tell(outi, { ...toLine, to: wanted } as BareCommand, minute(5));
    expect(to({ kind: 'line', line: 'OUTO' })).toEqual(refused('UnknownCode', { field: 'to' }));
    expect(to({ kind: 'queue', queue: story.contact.queue })).toEqual(
      refused('UnknownCode', { field: 'to' }),
    );
    expect(to({ kind: 'person', personId: 'ei-ketaan' })).toEqual(refused('UnknownCode', { field: 'to' }));
    expect(to({ kind: 'person', personId: 'outi-yrjola' })).toEqual(refused('NotAllowed'));
    expect(to({ kind: 'queue', queue: '#soshON_puhelut' })).toEqual(refused('WrongChannel'));
  });
});

describe('answering an offer', () => {
  test('whoever is named accepts, by either way, and nobody else', () => {
    for (const verb of ['acceptTransfer', 'claim'] as const) {
      const story = offeredStory({ to: { kind: 'person', personId: 'ville-mallinen' } });
      const bare = { verb, transferId: offerOf(story) } as BareCommand;
      expect(story.tell(mikko, bare, minute(7)).ok).toBe(false);
      const decision = story.tell(ville, bare, minute(8));
      expect(decision).toMatchObject({ ok: true, value: [{ type: 'transferAccepted' }] });
      expect(story.contact).toMatchObject({
        transfer: null,
        state: { status: 'assigned', owner: 'ville-mallinen' },
        hops: [{ outcome: 'accepted' }],
      });
    }
  });

  test('a line is answered by its own people only, the unit by its own', () => {
    const line = offeredStory();
    expect(line.tell(mikko, { verb: 'acceptTransfer', transferId: offerOf(line) })).toEqual(
      refused('NotAllowed'),
    );
    expect(line.tell(mikko, { verb: 'claim' })).toEqual(refused('TransferPending'));
    expect(line.tell(actorOf(seniori.id, [seniori]), { verb: 'claim' }, minute(7)).ok).toBe(true);
    const unit = offeredStory({ to: { kind: 'queue', queue: '#soshON_perheasiat_kiireeton' } });
    expect(unit.tell(mikko, { verb: 'acceptTransfer', transferId: offerOf(unit) }, minute(7)).ok).toBe(true);
    expect(ownerOf(unit.contact)).toBe('mikko-malli');
  });

  test('a warm offer leaves the contact with its sender until it is accepted, and closes nothing meanwhile', () => {
    const story = offeredStory({ mode: 'warm' });
    expect(ownerOf(story.contact)).toBe('outi-yrjola');
    expect(story.tell(outi, { verb: 'send', text: 'Hetki vielä' }, minute(7)).ok).toBe(true);
    for (const bare of [closingWords, { verb: 'release' }, { verb: 'waitForClient' }] as BareCommand[])
      expect(story.tell(outi, bare, minute(7))).toEqual(refused('TransferPending'));
    expect(story.tell(outi, { verb: 'claim' })).toEqual({ ok: true, value: [] });
    const acceptor = actorOf(seniori.id, [seniori]);
    story.tell(acceptor, { verb: 'acceptTransfer', transferId: offerOf(story) }, minute(8));
    expect(ownerOf(story.contact)).toBe(seniori.id);
  });

  test('rejecting takes a reason by code and in words, and gives the contact back to its sender', () => {
    const story = offeredStory();
    const acceptor = actorOf(seniori.id, [seniori]);
    const no = { verb: 'rejectTransfer', transferId: offerOf(story), message: 'Ei kuulu meille' } as const;
    expect(story.tell(outi, { ...no, reason: 'WRONG_LINE' })).toEqual(refused('NotAllowed'));
    expect(story.tell(acceptor, { ...no, reason: 'MUU' })).toEqual(
      refused('UnknownCode', { field: 'reason' }),
    );
    const decision = story.tell(acceptor, { ...no, reason: 'WRONG_LINE', commandId: uuid(60) }, minute(8));
    expect(decision).toMatchObject({
      ok: true,
      value: [{ type: 'transferRejected' }, { purpose: 'rejection', noteId: uuid(60) }],
    });
    expect(story.contact).toMatchObject({
      transfer: null,
      state: { owner: 'outi-yrjola' },
      queue: '#soshON_aikuissosiaalityö_kiireeton',
      hops: [{ outcome: 'rejected' }],
    });
  });

  test('a sender who has gone home gets it back through the queue', () => {
    const story = offeredStory({}, ['mikko-malli', seniori.id]);
    story.tell(actorOf(seniori.id, [seniori]), {
      verb: 'rejectTransfer',
      transferId: offerOf(story),
      reason: 'NO_CAPACITY',
      message: 'Ei ehditä tänään',
    });
    expect(story.contact.state).toEqual({ status: 'queued' });
    expect(story.tell(mikko, { verb: 'claim' }, minute(9)).ok).toBe(true);
  });

  test('the sender or a lead recalls, nobody else; claiming back means the same', () => {
    const recall = (story: Story) => ({ verb: 'recallTransfer', transferId: offerOf(story) }) as const;
    const story = offeredStory();
    expect(story.tell(mikko, recall(story))).toEqual(refused('NotAllowed'));
    expect(story.tell(outi, recall(story), minute(8)).ok).toBe(true);
    expect(story.contact).toMatchObject({ state: { owner: 'outi-yrjola' }, hops: [{ outcome: 'recalled' }] });
    const other = offeredStory();
    expect(other.tell(sanna, { ...recall(other), message: 'Väärä linja' }, minute(8)).ok).toBe(true);
    const third = offeredStory();
    third.tell(outi, { verb: 'claim' }, minute(8));
    expect(third.contact.hops).toMatchObject([{ outcome: 'recalled' }]);
  });

  test('only the watch lets an offer expire, not before its time, and only once', () => {
    const story = offeredStory();
    const expire = { verb: 'expireTransfer', transferId: offerOf(story) } as const;
    const { expiresAt } = story.contact.transfer ?? { expiresAt: '' };
    expect(story.tell(sanna, expire, expiresAt)).toEqual(refused('NotAllowed'));
    expect(story.tell(watch, expire, at(Date.parse(expiresAt) - 1))).toEqual(refused('TransferPending'));
    expect(story.tell(watch, expire, expiresAt).ok).toBe(true);
    expect(story.contact).toMatchObject({ state: { owner: 'outi-yrjola' }, hops: [{ outcome: 'expired' }] });
    expect(story.tell(watch, expire, expiresAt)).toEqual(refused('TransferOver'));
  });

  test('of all who end an offer, the first does', () => {
    const story = offeredStory();
    const transferId = offerOf(story);
    const acceptor = actorOf(seniori.id, [seniori]);
    story.tell(outi, { verb: 'recallTransfer', transferId }, minute(8));
    for (const bare of [
      { verb: 'acceptTransfer', transferId },
      { verb: 'rejectTransfer', transferId, reason: 'WRONG_LINE', message: 'Ei' },
    ] as const)
      expect(story.tell(acceptor, bare, minute(8))).toEqual(refused('TransferOver'));
  });

  test('a client who leaves while the chat is offered abandons nothing', () => {
    const story = storyAt([seniori]);
    story.tell(outi, { ...toLine, keepsChat: true }, minute(5));
    story.tell(client, { verb: 'leave' }, minute(6));
    expect(story.contact).toMatchObject({ state: { status: 'queued' }, clientLeftAt: minute(6) });
  });
});

test('the first handler of a report keeps it, where the service says so, and only a lead moves it (R47)', () => {
  const single = { ...config, flags: { ...config.flags, singleHandlerReports: true } };
  const story = storyAt([], 'none', { channel: 'REPORT_CW', text: null }, null, single);
  story.tell(outi, { verb: 'claim' }, minute(1));
  const kept = refused('SingleHandler', { keeper: 'outi-yrjola' });
  const to = { ...toLine, to: { kind: 'line', line: 'LASTENSUOJELU' } } as const;
  expect(story.tell(outi, to, minute(2))).toEqual(kept);
  expect(story.tell(outi, { verb: 'release' }, minute(2))).toEqual(kept);
  const assign = { verb: 'assign', to: 'mikko-malli', reason: 'Outi on lomalla' } as const;
  expect(story.tell(mikko, assign, minute(2))).toEqual(refused('NotAllowed'));
  expect(story.tell(sanna, assign, minute(2)).ok).toBe(true);
  expect(ownerOf(story.contact)).toBe('mikko-malli');
});
