import { expect, test } from 'vitest';
import type { ClientChannel } from '../../shared/domain/channel.ts';
import { emptyForm } from './form.ts';
import { channelFor, mustIdentify, offeredNeeds, toTold } from './offer.ts';

const hours = { weekly: null, isOpen: true, opensAt: null, closesAt: null, timeZone: 'Europe/Helsinki' };
const offer = (...ids: ClientChannel[]) => ({ channels: ids.map((id) => ({ id, hours })) });
const all = offer('CHAT', 'CHAT_ANON', 'MESSAGE', 'CONTACT_REQUEST', 'BOOKED_CALL');

test('what is offered follows from the channels in use', () => {
  expect(offeredNeeds(all)).toEqual(['chat', 'message', 'request', 'booking']);
  expect(offeredNeeds(offer('CONTACT_REQUEST', 'CHAT'))).toEqual(['chat', 'request']);
  expect(offeredNeeds(offer())).toEqual([]);
});

test('a chat is anonymous until one has identified oneself, and where there is no anonymous one, needs it', () => {
  expect(channelFor('chat', all, false)).toBe('CHAT_ANON');
  expect(channelFor('chat', all, true)).toBe('CHAT');
  expect(channelFor('chat', offer('CHAT_ANON'), true)).toBe('CHAT_ANON');
  expect(mustIdentify('chat', all)).toBe(false);
  expect(mustIdentify('chat', offer('CHAT'))).toBe(true);
  expect(mustIdentify('message', all)).toBe(true);
  expect(mustIdentify('request', all)).toBe(false);
  expect(channelFor('booking', offer('CHAT'), true)).toBeNull();
});

test('a form tells what belongs to its need and nothing else', () => {
  const form = {
    ...emptyForm,
    subtopic: 'velat',
    name: ' Pekka ',
    phone: '+358 (0)40 123 4567',
    safeContact: ' ',
    contactBy: 'SELF',
    isKnownClient: true,
  };
  expect(toTold(form, 'chat', 'CHAT_ANON')).toEqual({
    channel: 'CHAT_ANON',
    subtopic: 'velat',
    region: null,
  });
  expect(toTold(form, 'message', 'MESSAGE')).not.toHaveProperty('details');
  expect(toTold(form, 'request', 'CONTACT_REQUEST')).toEqual({
    channel: 'CONTACT_REQUEST',
    subtopic: 'velat',
    region: null,
    contactBy: 'SELF',
    isKnownClient: true,
    needsInterpreter: false,
    slot: null,
    details: { name: 'Pekka', phone: '+358401234567' },
  });
});
