import { expect, test } from 'vitest';
import { closedStory, minute, uuid } from '../../../test/harness/story.ts';
import { canComeBackTo } from './comingBack.ts';
import type { Contact } from './contact.ts';

const DAY = 24 * 60;
const identified = (strength: 'strong' | 'claimed'): Contact['identification'] => ({
  status: 'identified',
  clientId: uuid(77),
  strength,
  at: minute(1),
  from: 2,
});
const closed: Contact = { ...closedStory().contact, identification: identified('strong') };
const open: Contact = { ...closed, state: { status: 'queued' } };
const can = (contact: Contact, more: { hasUnread?: boolean; at?: string } = {}) =>
  canComeBackTo(contact, more.hasUnread ?? false, { now: more.at ?? minute(9), config: { reopenDays: 7 } });

test('to what goes on, and to what a word would reopen', () => {
  expect(can(open)).toBe(true);
  expect(can(closed)).toBe(true);
  expect(can(closed, { at: minute(8 * DAY) })).toBe(false);
  expect(can({ ...closed, state: { status: 'abandoned', at: minute(5) } })).toBe(false);
  expect(can({ ...closed, state: { status: 'merged', into: uuid(9), at: minute(5) } })).toBe(false);
});

test('to a professional’s message also as long as it is unread', () => {
  const late = { hasUnread: true, at: minute(30 * DAY) };
  expect(can({ ...closed, channel: 'PRO_MESSAGE' }, late)).toBe(true);
  expect(can({ ...closed, channel: 'MESSAGE' }, late)).toBe(false);
});

test('never without strong identification, nor to what has no page', () => {
  expect(can({ ...open, identification: { status: 'anonymous' } })).toBe(false);
  expect(can({ ...open, identification: identified('claimed') })).toBe(false);
  for (const channel of ['CONTACT_REQUEST', 'BOOKED_CALL', 'CHAT'] as const)
    expect(can({ ...open, channel })).toBe(true);
  for (const channel of ['PHONE', 'CONSULTATION', 'APPLICATION'] as const)
    expect(can({ ...open, channel })).toBe(false);
});
