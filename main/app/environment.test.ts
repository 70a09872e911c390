import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const values = {
  LUOTSI_GATEWAY: 'https://luotsi.fi',
  LUOTSI_RENDERER_DIR: '/tmp/pages',
  LUOTSI_PLAIN_VAULT: '1',
};

test('what tests switch on is not to be had in a packaged application', () => {
  expect(readEnvironment(values, false)).toEqual({
    gateway: 'https://luotsi.fi',
    rendererFolder: '/tmp/pages',
    allowsPlainVault: true,
  });
  expect(readEnvironment(values, true)).toEqual({
    gateway: 'https://luotsi.fi',
    rendererFolder: null,
    allowsPlainVault: false,
  });
});

test('without anything set, nothing is switched on', () => {
  expect(readEnvironment({}, false)).toEqual({
    gateway: null,
    rendererFolder: null,
    allowsPlainVault: false,
  });
});
