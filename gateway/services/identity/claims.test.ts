import { expect, test } from 'vitest';
import { suomiFiClaims, toProvenPerson } from './claims.ts';
import { keysOf, subjectHashOf } from './secrets.ts';

const [level] = suomiFiClaims.levels;
const whole = {
  acr: level,
  'urn:oid:1.2.246.21': '140391-912b',
  'urn:oid:1.2.246.575.1.14': 'Aino Maria',
  'urn:oid:2.5.4.4': 'Demola',
  'urn:oid:2.16.840.1.113730.3.1.241': ' Aino Demola ',
};

test('whole claims prove a person', () => {
  expect(toProvenPerson(whole, suomiFiClaims)).toEqual({
    ok: true,
    value: {
      identityCode: '140391-912B',
      givenNames: 'Aino Maria',
      familyName: 'Demola',
      displayName: 'Aino Demola',
    },
  });
});

test('a value may come as a list of one, and the display name may be missing', () => {
  const { 'urn:oid:2.16.840.1.113730.3.1.241': _, ...rest } = whole;
  const proven = toProvenPerson({ ...rest, 'urn:oid:2.5.4.4': ['Demola'] }, suomiFiClaims);
  expect(proven).toMatchObject({ ok: true, value: { displayName: 'Aino Maria Demola' } });
});

test.each([
  ['no level', { acr: undefined }],
  ['a level that is not strong', { acr: 'http://ftn.ficora.fi/2017/loa1' }],
  ['two identity codes', { 'urn:oid:1.2.246.21': ['140391-912B', '020278-925V'] }],
  ['two identity codes in one', { 'urn:oid:1.2.246.21': '140391-912B 020278-925V' }],
  ['a number', { 'urn:oid:1.2.246.21': 140391 }],
  ['a check character that does not fit', { 'urn:oid:1.2.246.21': '140391-912C' }],
  ['nothing', { 'urn:oid:1.2.246.21': undefined }],
])('%s proves nobody', (_, change) => {
  expect(toProvenPerson({ ...whole, ...change }, suomiFiClaims)).toEqual({
    ok: false,
    error: { code: 'NotProven' },
  });
});

test('a subject’s hash depends on the key and not on how its code is written', () => {
  expect(subjectHashOf('k', '140391-912b')).toEqual(subjectHashOf('k', '140391-912B'));
  expect(subjectHashOf('k', '140391-912B')).not.toEqual(subjectHashOf('l', '140391-912B'));
  expect(subjectHashOf('k', '140391-912B')).not.toEqual(subjectHashOf('k', '020278-925V'));
});

test('state, nonce and verifier differ from one another and from round to round', () => {
  const all = ['a', 'b'].flatMap((secret) => Object.values(keysOf(secret)));
  expect(new Set(all).size).toBe(6);
  for (const each of all) expect(each).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
