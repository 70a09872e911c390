import { expect, test } from 'vitest';
import { citizenHandshake } from '../../shared/protocol/handshake.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { createKey, isKey } from './key.ts';

test('every key is one that the gateway lets in, and no two are the same', () => {
  const keys = Array.from({ length: 500 }, createKey);
  for (const key of keys) {
    expect(citizenHandshake.safeParse({ protocol: PROTOCOL_VERSION, key }).success).toBe(true);
    expect(isKey(key)).toBe(true);
  }
  expect(new Set(keys).size).toBe(500);
});

test('what is no key is not taken for one', () => {
  for (const text of [null, '', 'abc', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`])
    expect(isKey(text)).toBe(false);
});
