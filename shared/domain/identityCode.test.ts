import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofTimeout, runs } from '../../test/harness/proof.ts';
import { holdsIdentityCode, withoutIdentityCodes } from './identityCode.ts';

const signs = ['+', '-', ...'YXWVU', ...'ABCDEF'];

/** A code of the range 900-999, which is given to nobody, with its check character computed by hand. */
function codeOf(day: number, month: number, year: number, sign: string, individual: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const digits = `${two(day)}${two(month)}${two(year)}`;
  const rest = BigInt(`${digits}${individual}`) % 31n;
  const letters = [
    'A',
    'B',
    'C',
    'D',
    'E',
    'F',
    'H',
    'J',
    'K',
    'L',
    'M',
    'N',
    'P',
    'R',
    'S',
    'T',
    'U',
    'V',
    'W',
    'X',
    'Y',
  ];
  const check = rest < 10n ? String(rest) : letters[Number(rest) - 10];
  return `${digits}${sign}${individual}${check}`;
}

test.each(signs)('a code with the century sign %s is found', (sign) => {
  for (let individual = 900; individual < 1_000; individual += 1)
    expect(holdsIdentityCode(codeOf(24, 12, 52, sign, individual))).toBe(true);
});

test('the published example is found, in small letters too', () => {
  expect(holdsIdentityCode('131052-308T')).toBe(true);
  expect(holdsIdentityCode('131052-308t')).toBe(true);
  expect(holdsIdentityCode('010101a950' + 'n')).toBe(holdsIdentityCode('010101A950N'));
});

const code = codeOf(1, 2, 90, '-', 934);

test.each([
  ['in a sentence', `Tunnukseni on ${code}, kiitos.`],
  ['after a colon', `hetu:${code}`],
  ['in brackets', `(${code})`],
  ['over lines', `Hei\n${code}\nTerveisin`],
  ['after letters', `hetu${code}`],
  ['after another number', `Puhelin 040 1234567 ja ${code}`],
  ['after a near miss', `010190-934G ja ${code}`],
  ['with a hyphen of another kind', code.replace('-', '\u2010')],
  ['with a hyphen that does not break', code.replace('-', '\u2011')],
  ['with a short dash', code.replace('-', '\u2013')],
  ['with a long dash', code.replace('-', '\u2014')],
  ['with a minus', code.replace('-', '\u2212')],
])('a code %s is found', (_where, text) => {
  expect(holdsIdentityCode(text)).toBe(true);
  expect(withoutIdentityCodes(text, '[]')).not.toContain(code.slice(0, 6));
  expect(withoutIdentityCodes(text, '[]')).toContain('[]');
});

test.each([
  ['another check character', code.slice(0, -1) + (code.endsWith('0') ? '1' : '0')],
  ['a letter that is never a check character', `${code.slice(0, -1)}G`],
  ['a month that is none', codeOf(1, 13, 90, '-', 934)],
  ['a day that is none', codeOf(32, 1, 90, '-', 934)],
  ['day nought', codeOf(0, 1, 90, '-', 934)],
  ['a sign that is none', code.replace('-', 'G')],
  ['no sign', code.replace('-', '')],
  ['digits before it', `1${code}`],
  ['digits after it', `${code}1`],
  ['a telephone number', '040-1234567'],
  ['a business id', '1234567-8'],
  ['an account', 'FI21 1234 5600 0007 85'],
  ['a date', '24.12.1952'],
  ['nothing', ''],
])('%s is not a code', (_what, text) => {
  expect(holdsIdentityCode(text)).toBe(false);
  expect(withoutIdentityCodes(text, '[]')).toBe(text);
});

test('every code of a text is replaced', () => {
  const other = codeOf(5, 5, 5, 'A', 901);
  expect(withoutIdentityCodes(`${code} ja ${other}.`, '(poistettu)')).toBe('(poistettu) ja (poistettu).');
  expect(withoutIdentityCodes(code, '$&$1')).toBe('$&$1');
});

test('only the right check character of all fits', { timeout: proofTimeout }, () => {
  const anyCode = fc
    .tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat({ max: 99 }),
      fc.constantFrom(...signs),
      fc.integer({ min: 900, max: 999 }),
    )
    .map((parts) => codeOf(...parts));
  fc.assert(
    fc.property(anyCode, (found) => {
      const fitting = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((each) =>
        holdsIdentityCode(found.slice(0, -1) + each),
      );
      expect(fitting).toEqual([found.at(-1)]);
    }),
    { numRuns: runs(200) },
  );
});

test('a long text of near misses takes no time', () => {
  const hard = ['1', '0', '010190-', '010190-93', '0101901', `${code.slice(0, -1)}G`, 'Å', '-', ' '];
  const started = performance.now();
  for (const each of hard)
    expect(holdsIdentityCode(each.repeat(Math.ceil(100_000 / each.length)))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
