import { expect, test } from 'vitest';
import { config } from '../../../test/harness/story.ts';
import type { Person } from '../person.ts';
import { approvalOf } from './approval.ts';

const person = (id: string, name: string, role: Person['role'], grants: Person['grants'] = []): Person => ({
  ...{ id, name, role, grants, languages: ['fi'], queues: [], skills: {}, willing: [], capacity: 3 },
  title: { fi: 'x', sv: 'x', en: 'x' },
});
const people = [
  person('aila-admin', 'Aila Demo', 'admin'),
  person('sanna-demola', 'Sanna Demola', 'lead'),
  person('outi-malli', 'Outi Malli', 'counsellor'),
  person('both-demo', 'Both Demo', 'admin', ['config.approve']),
  person('kaima-a', 'Kaima Demo', 'lead'),
  person('kaima-b', 'Kaima Demo', 'lead'),
];
const ask = (by: string, approvedBy: string) => approvalOf({ by, approvedBy }, people, config);

test.each([
  ['ids', 'aila-admin', 'sanna-demola'],
  ['names', 'Aila Demo', 'Sanna Demola'],
])('support edits and a lead approves, known by %s', (_, by, approvedBy) => {
  expect(ask(by, approvedBy)).toEqual({
    ok: true,
    value: { by: 'aila-admin', approvedBy: 'sanna-demola' },
  });
});

test.each([
  ['an editor nobody knows', 'Matti', 'sanna-demola', { code: 'UnknownPerson', who: 'Matti' }],
  ['an approver nobody knows', 'aila-admin', 'Matti', { code: 'UnknownPerson', who: 'Matti' }],
  ['a name that two bear', 'aila-admin', 'Kaima Demo', { code: 'UnknownPerson', who: 'Kaima Demo' }],
  [
    'an editor without the right',
    'outi-malli',
    'sanna-demola',
    { code: 'RightMissing', right: 'config.edit' },
  ],
  ['an approver without it', 'aila-admin', 'Outi Malli', { code: 'RightMissing', right: 'config.approve' }],
  ['the lead alone', 'sanna-demola', 'sanna-demola', { code: 'RightMissing', right: 'config.edit' }],
  ['one person who has both rights', 'Both Demo', 'both-demo', { code: 'SamePerson', who: 'Both Demo' }],
])('refuses %s', (_, by, approvedBy, error) => {
  expect(ask(by, approvedBy)).toMatchObject({ ok: false, error });
});
