import { expect, test } from 'vitest';
import { loadConfig } from '../app/configuration.ts';
import { toPublicService } from './publicService.ts';

const monday = new Date('2026-11-23T08:30:00.000Z');
const saturday = new Date('2026-11-21T17:30:00.000Z');
const idsOf = (name: string, canIdentify: boolean) =>
  toPublicService(loadConfig(name), monday, canIdentify).channels.map(({ id }) => id);

test('offers the channels in use, and those that need identification where it can be had', () => {
  expect(idsOf('lansi-uusimaa', true)).toEqual(['CHAT', 'CHAT_ANON', 'MESSAGE', 'CONTACT_REQUEST']);
  expect(idsOf('lansi-uusimaa', false)).toEqual(['CHAT_ANON', 'CONTACT_REQUEST']);
  expect(idsOf('kymenlaakso', true)).toEqual(['CHAT', 'CHAT_ANON', 'BOOKED_CALL']);
});

test('tells each channel’s own hours', () => {
  const { channels, hours, callback } = toPublicService(loadConfig(), saturday, true);
  const of = (id: string) => channels.find((each) => each.id === id)?.hours;
  expect(of('CHAT_ANON')).toEqual(hours);
  expect(hours).toMatchObject({ isOpen: false, opensAt: '2026-11-23T06:00:00.000Z' });
  expect(of('MESSAGE')).toMatchObject({ isOpen: true, weekly: null });
  expect(callback).toMatchObject({ businessDays: 1, attempts: 3, hours: { isOpen: false } });
});

test('tells topics with their finer ones, regions, and the survey where one is asked', () => {
  const config = loadConfig('etela-pohjanmaa');
  const service = toPublicService(config, monday, true);
  expect(service.regions).toHaveLength(5);
  expect(service.topics.map(({ id }) => id)).toContain('en_tieda');
  expect(service.topics.find(({ id }) => id === 'toimeentulo')?.subtopics).toHaveLength(3);
  expect(service.survey).toBeNull();
  const asked = { ...config, flags: { ...config.flags, survey: true } };
  expect(toPublicService(asked, monday, true).survey?.items).toHaveLength(4);
});
