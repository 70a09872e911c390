import { expect, test } from 'vitest';
import { readIce } from './ice.ts';

test('servers for talks are read from the environment; without any there are none', () => {
  expect(readIce({})).toEqual({ stun: [], turn: [], secret: null });
  expect(
    readIce({
      LUOTSI_STUN_URLS: 'stun:turn.example:3478',
      LUOTSI_TURN_URLS: 'turn:turn.example:3478, turns:turn.example:5349?transport=tcp',
      LUOTSI_TURN_SECRET: 'sixteen letters or more',
    }),
  ).toEqual({
    stun: ['stun:turn.example:3478'],
    turn: ['turn:turn.example:3478', 'turns:turn.example:5349?transport=tcp'],
    secret: 'sixteen letters or more',
  });
});

test('what is wrong is named: another kind of address, a secret without servers or servers without it', () => {
  expect(() => readIce({ LUOTSI_STUN_URLS: 'https://turn.example' })).toThrow(/LUOTSI_STUN_URLS/);
  expect(() => readIce({ LUOTSI_TURN_URLS: 'turn:turn.example' })).toThrow(/go together/);
  expect(() => readIce({ LUOTSI_TURN_SECRET: 'sixteen letters or more' })).toThrow(/go together/);
  expect(() => readIce({ LUOTSI_TURN_SECRET: 'short', LUOTSI_TURN_URLS: 'turn:a' })).toThrow(/SECRET/);
});
