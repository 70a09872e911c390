import { expect, test } from 'vitest';
import { inRole, takenReport, tryWith } from '../../../../test/harness/handling.ts';
import {
  actorOf,
  claimedStory,
  client,
  closedStory,
  closingWords,
  config,
  mikko,
  minute,
  outi,
  queuedStory,
  readStory,
} from '../../../../test/harness/story.ts';

const set = (level: 'URGENT' | 'P1' | 'P2' | 'P3' | null, reason: string | null = null) =>
  ({ verb: 'setUrgency', level, reason }) as const;
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const noteOf = (text: string) =>
  expect.objectContaining({ type: 'noteWritten', purpose: 'urgency', content: { text } });
const socialWorker = inRole('socialWorker');
const lead = inRole('lead');

test('anyone at the desk raises the urgency, of whosever contact', () => {
  const story = claimedStory();
  expect(story.tell(mikko, set('P2'), minute(2)).ok).toBe(true);
  expect(story.tell(inRole('linePro'), set('URGENT', 'Lapsi yksin kotona'), minute(3))).toEqual({
    ok: true,
    value: [
      { type: 'urgencySet', level: 'URGENT', isSuspected: false, isAssessment: false },
      noteOf('Lapsi yksin kotona'),
    ],
  });
  expect(story.contact.urgency).toMatchObject({ level: 'URGENT', by: 'demo-linepro', at: minute(3) });
  expect(story.tell(outi, set('URGENT'), minute(4))).toEqual({ ok: true, value: [] });
});

test('a lead or a social worker lowers it, and says why', () => {
  for (const who of [socialWorker, lead]) {
    const story = queuedStory();
    story.tell(outi, set('URGENT'));
    expect(story.tell(who, set('P3'))).toEqual(refused('MissingDetail', { field: 'reason' }));
    expect(story.tell(who, set('P3', 'Tilanne rauhoittui')).ok).toBe(true);
    expect(story.tell(who, set(null, 'Ei kiirettä')).ok).toBe(true);
    expect(story.contact.urgency?.level).toBeNull();
  }
});

test('others do not lower it, with a reason or without', () => {
  for (const who of [outi, inRole('linePro'), inRole('ownWorker')]) {
    const story = queuedStory();
    story.tell(outi, set('P1'));
    expect(story.tell(who, set('P2', 'Syy'))).toEqual(refused('NotAllowed'));
    expect(story.tell(who, set(null))).toEqual(refused('NotAllowed'));
  }
});

test('neither a client nor who handles no contacts has a word in it', () => {
  for (const who of [client, inRole('trainer'), inRole('admin')])
    expect(queuedStory().tell(who, set('URGENT'))).toEqual(refused('NotAllowed'));
});

test('a report: others raise it, which is no assessment; who holds cw.urgency assesses it', () => {
  const story = takenReport();
  story.tell(outi, set('P1'), minute(2));
  expect(story.contact.report).toMatchObject({ assessedAt: null });
  for (const who of [outi, lead])
    expect(story.tell(who, set('P3', 'Ei kiirettä'), minute(3))).toEqual(refused('NotAllowed'));
  const granted = inRole('counsellor', 'cw.urgency');
  expect(story.tell(granted, set('P1'), minute(4))).toMatchObject({
    ok: true,
    value: [{ type: 'urgencySet', isAssessment: true }],
  });
  expect(story.contact.report).toMatchObject({ assessedAt: minute(4), assessedBy: 'demo-counsellor' });
  expect(story.tell(granted, set('P3', 'Koulu kertoi lisää'), minute(5)).ok).toBe(true);
  expect(story.tell(granted, set('P3'), minute(6))).toEqual({ ok: true, value: [] });
});

test('what a rule suspects from the words a person decides, and says why when it is less', () => {
  const story = queuedStory();
  const suspected = {
    ...story.contact,
    urgency: { level: null, isSuspected: true, by: null, at: minute(0), handledAt: null },
  };
  const ask = (level: 'URGENT' | 'P3' | null, reason: string | null) =>
    tryWith({ ...story, contact: suspected }, {}, outi, set(level, reason));
  expect(ask('URGENT', null).ok).toBe(true);
  expect(ask('P3', null)).toEqual(refused('MissingDetail', { field: 'reason' }));
  expect(ask(null, null)).toEqual(refused('MissingDetail', { field: 'reason' }));
  expect(ask(null, 'Puhui elokuvasta')).toMatchObject({ ok: true, value: [{ level: null }, {}] });
});

test('nothing is urgent any more in what has ended', () => {
  expect(closedStory().tell(outi, set('URGENT'), minute(12))).toEqual(refused('ContactClosed'));
});

test('the owner says that the urgent matter was handled, once', () => {
  const story = readStory();
  const handled = { verb: 'markUrgentHandled', how: 'emergencyHandover' } as const;
  expect(story.tell(outi, handled)).toEqual(refused('NotUrgent'));
  story.tell(outi, set('URGENT'), minute(2));
  expect(story.tell(mikko, handled)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
  expect(story.tell(outi, closingWords, minute(3))).toEqual(refused('UrgentNotHandled'));
  expect(story.tell(outi, handled, minute(4))).toEqual({
    ok: true,
    value: [{ type: 'urgentHandled', how: 'emergencyHandover' }],
  });
  expect(story.tell(outi, handled, minute(5))).toEqual({ ok: true, value: [] });
  expect(story.tell(outi, closingWords, minute(6)).ok).toBe(true);
});

test('urgent again after it was lowered is to be handled again', () => {
  const story = readStory();
  story.tell(outi, set('URGENT'), minute(2));
  story.tell(outi, { verb: 'markUrgentHandled', how: 'handled' }, minute(3));
  story.tell(lead, set('P1', 'Syy'), minute(4));
  story.tell(outi, set('URGENT'), minute(5));
  expect(story.tell(outi, closingWords, minute(6))).toEqual(refused('UrgentNotHandled'));
});

test('a report is not closed before its urgency is assessed', () => {
  const story = takenReport();
  expect(story.tell(outi, closingWords, minute(2))).toEqual(refused('UrgencyNotAssessed'));
  story.tell(outi, set('URGENT'), minute(3));
  expect(story.tell(outi, { verb: 'markUrgentHandled', how: 'handled' }, minute(3))).toEqual(
    refused('UrgencyNotAssessed'),
  );
  story.tell(socialWorker, set('P2', 'Ei välitöntä vaaraa'), minute(4));
  expect(story.tell(outi, closingWords, minute(5)).ok).toBe(true);
});

test('R47: a closed report is taken up again by its keeper or a lead', () => {
  const single = { flags: { ...config.flags, singleHandlerReports: true } };
  const story = takenReport();
  story.tell(socialWorker, set('P2'), minute(2));
  story.tell(outi, closingWords, minute(3));
  const reopen = { verb: 'reopen' } as const;
  expect(tryWith(story, single, mikko, reopen)).toEqual(refused('SingleHandler', { keeper: 'outi-yrjola' }));
  expect(tryWith(story, single, outi, reopen).ok).toBe(true);
  expect(tryWith(story, single, actorOf('sanna-demola'), reopen).ok).toBe(true);
});
