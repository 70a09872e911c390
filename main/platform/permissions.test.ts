import { expect, test } from 'vitest';
import { isOwnDownload, isPermitted } from './permissions.ts';

const page = 'app://luotsi/';

test('our page may reach its gateway, and no one else may', () => {
  expect(isPermitted('loopback-network', page)).toBe(true);
  expect(isPermitted('loopback-network', 'app://luotsi')).toBe(true);
  expect(isPermitted('loopback-network', 'https://example.com/')).toBe(false);
  expect(isPermitted('clipboard-sanitized-write', page)).toBe(true);
});

test('our page may open a microphone and a camera for a talk, and no one else may', () => {
  expect(isPermitted('media', page)).toBe(true);
  expect(isPermitted('media', 'https://example.com/')).toBe(false);
  expect(isPermitted('speaker-selection', page)).toBe(true);
});

test('a download is of what our own page holds, and of no address', () => {
  expect(isOwnDownload('blob:app://luotsi/0b7c6f5e')).toBe(true);
  for (const address of [
    'https://example.com/a.exe',
    'app://luotsi/index.html',
    'data:text/html,x',
    'blob:https://example.com/0b7c6f5e',
    'blob:null/0b7c6f5e',
    'file:///etc/passwd',
  ])
    expect(isOwnDownload(address)).toBe(false);
});

test.each(['notifications', 'geolocation', 'clipboard-read', 'fileSystem', 'openExternal', 'hid', 'unknown'])(
  'nobody gets %s',
  (permission) => {
    expect(isPermitted(permission, page)).toBe(false);
  },
);
