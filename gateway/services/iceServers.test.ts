import { expect, test } from 'vitest';
import { iceServersFor, noIce, turnCredential } from './iceServers.ts';

const secret = 'a shared secret of the two';
const until = new Date(1_790_000_000_000);

test('a name for TURN says until when it is good, and its word is the HMAC that coturn computes', () => {
  // Made by: printf '%s' "1790000000:demo" | openssl dgst -sha1 -hmac "…" -binary | base64
  expect(turnCredential(secret, until, 'demo')).toEqual({
    username: '1790000000:demo',
    credential: 'e+WD2aBsCHtO7KPVJ7+Turwq/PE=',
  });
});

test('servers are those that are set; a name for TURN is good for an hour, is new each time, and names nobody', () => {
  expect(iceServersFor(noIce, until)).toEqual([]);
  const ice = { stun: ['stun:a.example'], turn: ['turn:a.example', 'turns:a.example:5349'], secret };
  const [stun, turn] = iceServersFor(ice, until);
  expect(stun).toEqual({ urls: ['stun:a.example'] });
  expect(turn?.urls).toEqual(ice.turn);
  expect(turn?.username).toMatch(/^1790003600:[\w-]{12}$/);
  expect(iceServersFor(ice, until)[1]?.username).not.toBe(turn?.username);
  expect(JSON.stringify([stun, turn])).not.toContain(secret);
});
