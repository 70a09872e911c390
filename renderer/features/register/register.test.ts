import { expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { testId } from '../../feed/testWorld.ts';
import { channelsOffered, isKept, levelOf, missingFields, registerForm, toRequest } from './register.ts';

const config = serviceConfig.parse(county);
const now = new Date('2026-11-23T08:30:00.000Z');
const ids = { id: testId(1), register: testId(2), urgency: testId(3), note: testId(4) };
const call = { ...registerForm.empty, channel: 'PHONE', topic: 'asuminen', lang: 'fi' } as const;

test('what is in use is offered, and paper whatever the plans', () => {
  expect(channelsOffered(config, now)).toEqual([
    'PHONE',
    'WALK_IN',
    'LETTER',
    'REPORT_CW',
    'NOTICE_SHL',
    'APPLICATION',
    'CONTACT_REQUEST',
  ]);
  const withLine = config.channels.map((each) =>
    each.id === 'AUTHORITY_LINE' ? { ...each, activeFrom: '2026-11-01' } : each,
  );
  expect(channelsOffered({ ...config, channels: withLine }, now)).toContain('AUTHORITY_LINE');
});

test('each way asks for its own', () => {
  expect(missingFields(registerForm.empty)).toEqual(['channel', 'topic', 'lang']);
  expect(missingFields(call)).toEqual([]);
  expect(missingFields({ ...call, channel: 'WALK_IN' })).toEqual(['site']);
  expect(missingFields({ ...call, channel: 'REPORT_CW' })).toEqual(['urgency']);
  expect(missingFields({ ...call, channel: 'AUTHORITY_LINE' })).toEqual(['contactBy', 'organisation']);
  expect(missingFields({ ...call, channel: 'CONTACT_REQUEST', phone: ' ' })).toEqual(['phone']);
});

test('a call stays with who took it and its words are noted; a letter waits in its queue in the client’s words', () => {
  expect(isKept(call)).toBe(true);
  expect(toRequest({ ...call, text: 'Kysyi vuokrasta.' }, ids, config, now)).toMatchObject({
    id: ids.id,
    commandId: ids.register,
    text: null,
    details: null,
    receivedAt: null,
    isMine: true,
  });
  const letter = { ...call, channel: 'LETTER', text: ' Brev. ', receivedOn: '2026-11-20' } as const;
  expect(toRequest(letter, ids, config, now)).toMatchObject({
    text: 'Brev.',
    isMine: false,
    receivedAt: '2026-11-20T06:00:00.000Z',
  });
  expect(toRequest({ ...letter, receivedOn: '2026-11-23' }, ids, config, now)?.receivedAt).toBeNull();
});

test('what another way asked about is left out', () => {
  const told = {
    ...call,
    site: 'espoo',
    organisation: 'Koulu',
    phone: '040 123',
    urgency: 'URGENT',
  } as const;
  expect(toRequest(told, ids, config, now)).toMatchObject({
    intake: { site: null },
    details: { phone: '040 123' },
  });
  expect(levelOf(told)).toBeNull();
  expect(levelOf({ ...told, channel: 'REPORT_CW' })).toBe('URGENT');
  expect(levelOf({ ...told, channel: 'REPORT_CW', urgency: 'LATER' })).toBeNull();
});
