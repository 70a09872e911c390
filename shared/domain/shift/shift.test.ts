import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import { config, minute, personById, uuid } from '../../../test/harness/story.ts';
import { decideShift, type ShiftCommand, type WorkView } from './decideShift.ts';
import { queuesOf } from './queues.ts';
import { evolveShift, newShift, type Shift, shift as shiftSchema } from './shift.ts';
import { viewOfTeam } from './team.ts';

const calm: WorkView = {
  liveChats: 0,
  unseen: 0,
  isQueue: (name) => config.queues.some((each) => each.name === name),
  mayTakeOver: (id) => id === 'sanna-demola',
};
const start: ShiftCommand = { verb: 'start', queues: ['#soshON_perheasiat_chat'] };
const note = 'Kaksi viestiä odottaa vastausta';

function begun(commands: readonly ShiftCommand[], work: WorkView = calm): Shift {
  let shift = newShift(uuid(1), 'outi-yrjola');
  for (const command of commands) {
    const decision = decideShift(shift, command, work);
    if (!decision.ok) throw new Error(`${command.verb}: ${decision.error.code}`);
    for (const event of decision.value) shift = evolveShift(shift, event, minute(0));
  }
  return shift;
}

describe('a shift', () => {
  test('starts with its queues, pauses, goes on, wraps up and ends', () => {
    const active = begun([start]);
    expect(active).toMatchObject({ state: 'active', status: 'AVAILABLE', startedAt: minute(0) });
    expect(active.queues).toEqual(['#soshON_perheasiat_chat']);
    expect(begun([start, { verb: 'pause' }]).state).toBe('break');
    expect(begun([start, { verb: 'pause' }, { verb: 'resume' }]).state).toBe('active');
    expect(begun([start, { verb: 'wrapUp' }]).state).toBe('wrapUp');
    const ended = begun([start, { verb: 'end', handover: null }]);
    expect(ended).toMatchObject({ state: 'ended', endedAt: minute(0), version: 3 });
  });

  test.each([
    ['pause', []],
    ['resume', [start]],
    ['start', [start]],
    ['pause', [start, { verb: 'pause' }]],
    ['wrapUp', [start, { verb: 'wrapUp' }]],
    ['resume', [start, { verb: 'end', handover: null }]],
  ] as const)('%s is refused where it does not follow', (verb, before) => {
    const shift = begun(before);
    const command = (verb === 'start' ? start : { verb }) as ShiftCommand;
    expect(decideShift(shift, command, calm)).toEqual({
      ok: false,
      error: { code: 'WrongShiftState', state: shift.state },
    });
  });

  test('starts only for queues that there are', () => {
    expect(decideShift(null, { verb: 'start', queues: ['#outo_jono'] }, calm)).toEqual({
      ok: false,
      error: { code: 'UnknownCode', field: 'queues' },
    });
  });

  test('leaves no live chat, and nothing unseen without a handover to someone who is there (R35)', () => {
    const shift = begun([start]);
    const end = (work: Partial<WorkView>, to: string | null = null) =>
      decideShift(shift, { verb: 'end', handover: to ? { to, note } : null }, { ...calm, ...work });
    expect(end({ liveChats: 1 }, 'sanna-demola')).toEqual({
      ok: false,
      error: { code: 'LiveChatOpen', count: 1 },
    });
    expect(end({ unseen: 2 })).toEqual({ ok: false, error: { code: 'UnseenMessages', count: 2 } });
    expect(end({ unseen: 2 }, 'mikko-malli')).toEqual({ ok: false, error: { code: 'NotOnShift' } });
    expect(end({ unseen: 2 }, 'sanna-demola')).toEqual({
      ok: true,
      value: [{ type: 'shiftWrappingUp' }, { type: 'shiftEnded', unseen: 2, handedTo: 'sanna-demola' }],
    });
  });

  test('a status is said while at work, and the same one changes nothing', () => {
    const shift = begun([start]);
    expect(decideShift(shift, { verb: 'status', status: 'AVAILABLE' }, calm)).toEqual({
      ok: true,
      value: [],
    });
    expect(begun([start, { verb: 'status', status: 'IN_CALL' }]).status).toBe('IN_CALL');
    expect(decideShift(begun([start, { verb: 'pause' }]), { verb: 'status', status: 'BUSY' }, calm).ok).toBe(
      false,
    );
  });

  test('whatever is asked in whatever order, it stays a shift that is ended once and can be ended', {
    timeout,
  }, () => {
    const command = fc.constantFrom<ShiftCommand>(
      start,
      { verb: 'pause' },
      { verb: 'resume' },
      { verb: 'wrapUp' },
      { verb: 'end', handover: null },
      { verb: 'end', handover: { to: 'sanna-demola', note } },
      { verb: 'status', status: 'CONSULTING' },
    );
    const work = fc.record({ liveChats: fc.nat({ max: 1 }), unseen: fc.nat({ max: 1 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(command, work)), (list) => {
        let shift = newShift(uuid(1), 'outi-yrjola');
        for (const [each, seen] of list) {
          const before = shift;
          const decision = decideShift(shift, each, { ...calm, ...seen });
          if (!decision.ok) continue;
          for (const event of decision.value) shift = evolveShift(shift, event, minute(0));
          if (before.state === 'ended') expect(shift).toBe(before);
          if (shift.state === 'ended') expect(seen.liveChats === 0 || before.state === 'ended').toBe(true);
          expect(shiftSchema.parse(shift)).toEqual(shift);
        }
        if (shift.state === 'planned' || shift.state === 'ended') return;
        expect(decideShift(shift, { verb: 'end', handover: null }, calm).ok).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});

test('one answers the queues of one’s skills and the general ones, a line professional the named ones (R34)', () => {
  const outi = personById('outi-yrjola');
  const ville = personById('ville-mallinen');
  if (!outi || !ville) throw new Error('both are in demo-people.json');
  const queues = queuesOf({ ...outi, skills: { perheasiat: 1, vammaispalvelut: 0 } }, config);
  expect(queues.has('#soshON_perheasiat_chat')).toBe(true);
  expect(queues.has('#soshON_vammaispalvelut_chat')).toBe(false);
  expect(queues.has('#soshON_aikuissosiaalityö_chat')).toBe(false);
  expect(queues.has('#soshON_ohjaus_ja_neuvonta_sv_chat')).toBe(true);
  const finnish = queuesOf({ ...outi, languages: ['fi'] }, config);
  expect(finnish.has('#soshON_ohjaus_ja_neuvonta_sv_chat')).toBe(false);
  expect(finnish.has('#soshON_ohjaus_ja_neuvonta_fi_chat')).toBe(true);
  expect([...queuesOf(ville, config)]).toEqual(ville.queues);
});

test('who is on a break, wraps up or has gone silent is not there for others (P13)', () => {
  const member = { shiftId: uuid(1), queues: ['#a'], since: minute(0), load: { chats: 0, contacts: 0 } };
  const view = viewOfTeam([
    { ...member, personId: 'a-here', state: 'active', status: 'BUSY' },
    { ...member, personId: 'b-gone', state: 'active', status: 'OFFLINE' },
    { ...member, personId: 'c-break', state: 'break', status: 'BREAK' },
    { ...member, personId: 'd-last', state: 'wrapUp', status: 'AVAILABLE' },
  ]);
  expect(view.staffOf('#a')).toEqual(['a-here']);
  expect(view.staffOf('#b')).toEqual([]);
  expect(['a-here', 'b-gone', 'c-break', 'd-last', 'e-none'].map(view.isOnShift)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
