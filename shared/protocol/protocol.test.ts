import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { closedStory, config, minute, people, queuedStory } from '../../test/harness/story.ts';
import { desktopCalls, desktopNotices } from '../desktop/calls.ts';
import { citizenCalls, citizenNotices } from './citizen.ts';
import type { CallTable, NoticeTable } from './define.ts';
import { deskCalls, deskNotices } from './desk.ts';
import type { CallErrorCode } from './errors.ts';
import { citizenHandshake, deskHandshake } from './handshake.ts';
import { publicService } from './publicService.ts';

/** Every code there is; a code missing here, or one too many, is a type error. */
const known: Record<CallErrorCode, true> = {
  BadRequest: true,
  UnknownCall: true,
  SessionEnded: true,
  NotFound: true,
  TooFast: true,
  Internal: true,
  AlreadyClaimed: true,
  NotOwner: true,
  ContactClosed: true,
  UnreadMessages: true,
  NotClosed: true,
  ReopenWindowPassed: true,
  UnknownCode: true,
  ChannelInactive: true,
  NotIdentified: true,
  MissingDetail: true,
  WrongChannel: true,
  ClockNotRunning: true,
  StatutoryClock: true,
  AlreadyIdentified: true,
  TransferPending: true,
  TransferOver: true,
  SafetyNotCleared: true,
  NotOnShift: true,
  SkillMissing: true,
  AtCapacity: true,
  SingleHandler: true,
  AnswerOwed: true,
  WrongShiftState: true,
  LiveChatOpen: true,
  UnseenMessages: true,
  NoCallback: true,
  NoAttemptsLeft: true,
  AttemptsRemain: true,
  CallTooEarly: true,
  SlotNotOffered: true,
  SlotTaken: true,
  WaitNotAhead: true,
  AskedOfAnother: true,
  OwnConsultation: true,
  ConsultationAt: true,
  NotInvited: true,
  AlreadyTakesPart: true,
  ReplyWindowPassed: true,
  ClientGone: true,
  TalkUnderWay: true,
  TalkOver: true,
  TalkFull: true,
  UrgencyNotAssessed: true,
  UrgentNotHandled: true,
  NotUrgent: true,
  IncompleteAssessment: true,
  AssessmentNotSigned: true,
  StaleAssessment: true,
  FileGone: true,
  FileNotReady: true,
  TooManyFiles: true,
  NotAllowed: true,
};

const callTables: [string, CallTable][] = [
  ['desk', deskCalls],
  ['citizen', citizenCalls],
];
const noticeTables: [string, NoticeTable][] = [
  ['desk', deskNotices],
  ['citizen', citizenNotices],
  ['desktop', desktopNotices],
];

const calls = callTables.flatMap(([side, table]) =>
  Object.entries(table).map(([name, call]) => ({ side, name, call })),
);
const desktop = Object.entries(desktopCalls).map(([name, call]) => ({ side: 'desktop', name, call }));
const notices = noticeTables.flatMap(([side, table]) =>
  Object.entries(table).map(([name, notice]) => ({ side, name, notice })),
);

describe.each(calls)('$side $name', ({ call }) => {
  test('refuses only with codes there are, each once', () => {
    for (const code of call.refusals) expect(Object.keys(known)).toContain(code);
    expect(new Set(call.refusals).size).toBe(call.refusals.length);
  });
});

describe.each([...calls, ...desktop])('$side $name', ({ name, call }) => {
  test('is named for an area and what is done, and says what it does', () => {
    expect(name).toMatch(/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/);
    expect(call.doc).toMatch(/^[A-Z].*\.$/);
  });

  test('can be written down as a schema', () => {
    expect(z.toJSONSchema(call.input, { io: 'input' })).toHaveProperty('type', 'object');
    expect(() => z.toJSONSchema(call.answer, { io: 'output' })).not.toThrow();
  });
});

test.each(notices)('$side notice $name can be written down as a schema', ({ name, notice }) => {
  expect(name).toMatch(/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/);
  expect(notice.doc).toMatch(/^[A-Z].*\.$/);
  expect(() => z.toJSONSchema(notice.payload, { io: 'output' })).not.toThrow();
});

test('handshakes and the public page can be written down as schemas', () => {
  for (const schema of [deskHandshake, citizenHandshake, publicService])
    expect(z.toJSONSchema(schema, { io: 'output' })).toHaveProperty('type', 'object');
});

test("a client's key is 32 bytes in base64url and nothing else", () => {
  const accepts = (key: string) => citizenHandshake.safeParse({ protocol: 1, key }).success;
  expect(accepts('a'.repeat(43))).toBe(true);
  for (const key of ['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(43)}\n`])
    expect(accepts(key)).toBe(false);
});

test('what the rules make goes over the wire unchanged', () => {
  const start = {
    person: people[0],
    people: [...people],
    config,
    now: minute(0),
    isDemo: true,
  };
  const sent = JSON.parse(JSON.stringify(start));
  expect(deskCalls['session.start'].answer.parse(sent)).toMatchObject({ config, isDemo: true });

  const { recorded, contact } = closedStory();
  const batch = {
    notices: [
      { kind: 'feed.reset' },
      { kind: 'contact.shown', contact: queuedStory().contact },
      { kind: 'contact.shown', contact },
      ...recorded.map((each) => ({ kind: 'contact.changed', recorded: each })),
      { kind: 'contact.gone', id: contact.id },
    ],
    seq: 9,
    phase: 'live',
  };
  expect(deskNotices['feed.batch'].payload.parse(JSON.parse(JSON.stringify(batch)))).toEqual(batch);
});
