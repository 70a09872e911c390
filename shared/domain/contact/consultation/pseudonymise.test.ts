import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../../../test/harness/proof.ts';
import { pseudonymise } from './pseudonymise.ts';

test.each([
  ['Soita 040 123 4567 tai +358 50-765 43 21.', 'Soita [puhelin] tai [puhelin].'],
  ['Osoite aino.demola@posti.example, kiitos', 'Osoite [sähköposti], kiitos'],
  ['Tunnus 010190-900P ja 131052A9008', 'Tunnus [henkilötunnus] ja [henkilötunnus]'],
  ['Tilille FI21 1234 5600 0007 85 tänään', 'Tilille [tilinumero] tänään'],
  ['asun Siltakatu 5 A 12, 02600 Espoo', 'asun [osoite], [osoite]'],
  ['Jag bor på Storgatan 7 B', 'Jag bor på [osoite]'],
  ['Isoisä Iso Roobertinkatu 5', 'Isoisä [osoite]'],
])('what looks like a detail is masked: %s', (text, masked) => {
  expect(pseudonymise(text, [], {})).toBe(masked);
});

test.each([
  'Vuokra on 850 euroa ja vuokravelkaa 1200 €.',
  'Eräpäivä oli 21.11.2026 klo 16.00, soitin numeroon 112.',
  'Toimeentulotukea on haettu kolme kertaa; päätös tuli 3 viikossa.',
])('plain words, sums and days stay: %s', (text) => {
  expect(pseudonymise(text, ['Aino Demola'], {})).toBe(text);
});

test('known names go in every form they take, and longer words stay', () => {
  const names = ['Aino Demola', 'Pekka Mallinen', 'Birgitta'];
  const text = 'Ainon ja Pekan asia: Mallisen vuokra, Demolalle soitettu, birgittas mamma; Ainokainen.';
  expect(pseudonymise(text, names, {})).toBe(
    '[nimi] ja [nimi] asia: [nimi] vuokra, [nimi] soitettu, [nimi] mamma; Ainokainen.',
  );
  expect(pseudonymise('Åsa bor i Esbo', [], { name: 'Åsa Mallström' }, 'sv')).toBe('[namn] bor i Esbo');
});

test('details that were written down go, however plain they look', () => {
  const details = {
    municipality: 'Inkoo',
    safeContact: 'siskon luona',
    phone: '12 34',
    birthDate: '1990-01-01',
  };
  expect(pseudonymise('Inkoo, siskon luona, 12 34 ja 1990-01-01', [], details, 'en')).toBe(
    '[detail], [detail], [phone] ja [detail]',
  );
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));
const secrets = fc.oneof(
  digits(7).map((each) => `040 ${each}`),
  digits(14).map((each) => `FI21${each}`),
  fc.tuple(digits(6), digits(3)).map(([day, number]) => `${day}-${number}K`),
  fc.stringMatching(/^[a-z]{2,8}\.[a-z]{2,8}@[a-z]{2,8}\.example$/),
  fc.stringMatching(/^[A-Z][a-z]{2,8}katu [1-9][0-9]?$/),
);
const words = fc.constantFrom(
  'vuokra',
  'on',
  'maksamatta',
  'ja',
  'barnen',
  'mår',
  'inte',
  'bra',
  '–',
  '\n',
  '(',
  'Hei',
);
const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{3,9}$/);

test('no secret of those shapes and no known name survives, wherever it stands; twice changes nothing more', {
  timeout,
}, () => {
  fc.assert(
    fc.property(fc.array(words), secrets, name, fc.array(words), (before, secret, who, after) => {
      const text = [...before, secret, who, ...after].join(' ');
      const masked = pseudonymise(text, [who], {});
      expect(masked).not.toContain(secret);
      expect(masked.split(/[^\p{L}]+/u)).not.toContain(who);
      expect(pseudonymise(masked, [who], {})).toBe(masked);
    }),
    { numRuns: runs(300) },
  );
});

test('any text and any details, hostile ones too, are taken; every detail of some length is gone', {
  timeout,
}, () => {
  const detail = fc
    .string({ unit: 'grapheme', minLength: 3, maxLength: 20 })
    .filter((each) => each === each.trim() && /^[^[\]]*\p{L}[^[\]]*$/u.test(each));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), detail, fc.string(), (text, address, who) => {
      const masked = pseudonymise(` ${text} ${address} ${text}`, [who], { address });
      expect(typeof masked).toBe('string');
      expect(pseudonymise(`: ${address} :`, [], { address })).not.toContain(` ${address} `);
    }),
    { numRuns: runs(200) },
  );
});
