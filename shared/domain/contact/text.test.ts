import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofTimeout, runs } from '../../../test/harness/proof.ts';
import { PREVIEW_LENGTH, toPreview } from './contact.ts';
import { MESSAGE_LENGTH } from './length.ts';
import { messageText } from './text.ts';

const loneSurrogate = /\p{Surrogate}/u;

const parsed = (text: string): string | null => {
  const result = messageText.safeParse(text);
  return result.success ? result.data : null;
};

test.each([
  ['line ends of every system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['control characters go', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f\u009Fg', 'abcdefg'],
  ['lone surrogates go', 'a\uD83Db\uDE00c', 'abc'],
  ['halves parted by a control character do not become a pair', 'a\uD83D\u0000\uDE00b', 'ab'],
  ['pairs stay', 'a😀b', 'a😀b'],
  ['letters are composed', 'A\u030Aland ja a\u0308iti', 'Åland ja äiti'],
  ['blank edges go', ' \n\u00A0\uFEFFhei \t\n', 'hei'],
  ['blank lines within stay', 'a\n\n b', 'a\n\n b'],
  ['emoji sequences stay whole', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'],
  ['markup is text', '<b onclick="x">&amp;</b>', '<b onclick="x">&amp;</b>'],
])('%s', (_what, written, kept) => {
  expect(parsed(written)).toBe(kept);
});

test.each([
  ['nothing', ''],
  ['spaces and lines', ' \r\n\t '],
  ['control characters', '\u0000\u0001'],
  ['a lone surrogate', '\uDC00'],
  ['zero-width characters', '\u200B\u200D\uFEFF\u2060'],
  ['marks of direction', '\u202E\u2066\u200F'],
  ['fillers that look like nothing', '\u3164\u115F\uFFA0\u2800\u00AD'],
])('%s is blank', (_what, text) => {
  expect(parsed(text)).toBeNull();
});

test('4,000 characters are accepted and 4,001 are not', () => {
  expect(parsed('ä'.repeat(MESSAGE_LENGTH))).toHaveLength(MESSAGE_LENGTH);
  expect(parsed('ä'.repeat(MESSAGE_LENGTH + 1))).toBeNull();
});

test('what grows past the limit when it is composed is refused', () => {
  const grows = '\uFB2C';
  expect(grows.normalize('NFC').length).toBe(3);
  expect(parsed(grows.repeat(1_400))).toBeNull();
});

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        ' ',
        '\0',
        '\uD83D',
        '\uDE00',
        'a',
        '\u0308',
        '\uFB2C',
        '\u200B',
        '\u1100',
        '\u1161',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('parsing what was parsed changes nothing, and what is kept can be stored', {
  timeout: proofTimeout,
}, () => {
  fc.assert(
    fc.property(fc.tuple(awkward, fc.integer({ min: 1, max: 200 })), ([text, times]) => {
      const once = parsed(text.repeat(times).slice(0, MESSAGE_LENGTH));
      if (once === null) return;
      expect(parsed(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
      expect(once).not.toMatch(loneSurrogate);
      expect(once).not.toMatch(/(?![\t\n])\p{Cc}/u);
    }),
    { numRuns: runs(300) },
  );
});

test('a preview is one short line', () => {
  expect(toPreview('Hei!\n\n  Vuokra\ton maksamatta. ')).toBe('Hei! Vuokra on maksamatta.');
  expect(toPreview('a'.repeat(500))).toHaveLength(PREVIEW_LENGTH);
});

test('a preview never ends in half a character, which no database stores', () => {
  for (let before = PREVIEW_LENGTH - 3; before <= PREVIEW_LENGTH; before += 1)
    expect(toPreview(`${'a'.repeat(before)}😀😀😀`)).not.toMatch(loneSurrogate);
});
