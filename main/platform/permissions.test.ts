import { expect, test } from 'vitest';
import { isPermitted } from './permissions.ts';

const page = 'app://luotsi/';

test('our page may reach its gateway, and no one else may', () => {
  expect(isPermitted('loopback-network', page)).toBe(true);
  expect(isPermitted('loopback-network', 'app://luotsi')).toBe(true);
  expect(isPermitted('loopback-network', 'https://example.com/')).toBe(false);
  expect(isPermitted('clipboard-sanitized-write', page)).toBe(true);
});

test.each([
  'notifications',
  'geolocation',
  'media',
  'clipboard-read',
  'fileSystem',
  'openExternal',
  'hid',
  'unknown',
])('nobody gets %s', (permission) => {
  expect(isPermitted(permission, page)).toBe(false);
});
