import { expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { isWhole, waitOptions } from './waiting.ts';

const config = serviceConfig.parse(county);
const helsinki = (text: string) => new Date(`${text.replace(' ', 'T')}:00+02:00`).toISOString();

test('each choice says when it brings the contact back; two that come to the same are offered once', () => {
  const monday = waitOptions(helsinki('2026-11-23 10:00'), config, '');
  expect(monday.map(({ choice, until }) => [choice, until])).toEqual([
    ['nextOpening', helsinki('2026-11-24 08:00')],
    ['thirdOpening', helsinki('2026-11-26 08:00')],
    ['nextWeek', helsinki('2026-11-30 08:00')],
    ['day', null],
    ['open', null],
  ]);
  const friday = waitOptions(helsinki('2026-11-27 10:00'), config, '2026-12-09');
  expect(friday.map(({ choice }) => choice)).toEqual(['nextOpening', 'thirdOpening', 'day', 'open']);
  expect(friday.find(({ choice }) => choice === 'day')?.until).toBe(helsinki('2026-12-09 08:00'));
});

test('a day of one’s own has to be ahead; waiting for the client alone needs none', () => {
  const now = helsinki('2026-11-23 10:00');
  const whole = (choice: 'day' | 'open' | 'nextOpening' | null, day = '') =>
    isWhole({ choice, day }, waitOptions(now, config, day));
  expect(whole('open')).toBe(true);
  expect(whole('nextOpening')).toBe(true);
  expect(whole('day')).toBe(false);
  expect(whole('day', '2026-11-23')).toBe(false);
  expect(whole('day', '2026-11-24')).toBe(true);
  expect(whole(null)).toBe(false);
});
