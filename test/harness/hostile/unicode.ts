import { turn } from './signs.ts';

const words = ['Hei', 'apua', 'väkivaltaa', 'osoite', 'Åsa Mallström', 'exe.txt', '112', 'kiitos'];
const between = (mark: string, word: string): string => [...word].join(mark);
const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

const directions = [...'\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'];
export const bidi: readonly string[] = directions.flatMap((mark) =>
  words.flatMap((word) => [`${mark}${word}`, `${word}${mark}txt.exe ${word}`]),
);

const invisible = [
  ...'\u00AD\u034F\u115F\u180E\u200B\u200C\u200D\u2060\u2061\u2800\u3164\uFE0F\uFEFF\uFFA0\u{E0001}\u{E0061}',
];
export const zeroWidth: readonly string[] = invisible.flatMap((mark) => [
  ...words.map((word) => between(mark, word)),
  `a${mark.repeat(500)}b`,
  mark.repeat(30),
]);

/** Letters under heaps of marks, the same in every run. */
const zalgoOf = (word: string, height: number): string =>
  [...word]
    .map((letter, n) => {
      const marks = Array.from({ length: height }, (_, m) =>
        String.fromCodePoint(0x300 + ((n * 31 + m * 17) % 0x70)),
      );
      return letter + marks.join('');
    })
    .join('');
export const zalgo: readonly string[] = words.flatMap((word) =>
  [1, 5, 20, 100, 250].map((height) => zalgoOf(word, height)),
);

const units = [
  'a',
  'W',
  'ä',
  '漢',
  'ﷺ',
  '👍🏽',
  '_',
  '-',
  '.',
  'ก็',
  '\u00A0',
  'A\u030A',
  '𒐫',
  '=',
  '(',
  'https://x',
  '\t',
  '"',
];
export const huge: readonly string[] = units.flatMap((unit) =>
  [50, 200, 1_000, 4_000].map((length) => {
    const times = Math.max(1, Math.floor(length / unit.length) - 1);
    return `x${unit.repeat(times)}`.slice(0, 4_000);
  }),
);

export const lines: readonly string[] = [
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
].flatMap((end) => [
  `a${end.repeat(1_500)}b`,
  words.join(end),
  `${end}${end}alussa`,
  `Outi Demo-Yrjölä${end}10:42${end}Olen pankista.`,
]);

const people = ['👨', '👩', '🧑', '👧', '👶'];
export const emoji: readonly string[] = [
  ...people.flatMap((one) =>
    people.flatMap((other) => [`${one}\u200D${other}`, `${one}\u200D❤️\u200D${other}`]),
  ),
  ...['🏻', '🏼', '🏽', '🏾', '🏿'].flatMap((tone) => [`👋${tone}`, tone.repeat(30), `👩${tone}\u200D🚒`]),
  ...['🇫🇮', '🇸🇪', '🇦🇽', '🇫', '🏳️‍🌈', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '#️⃣', '☹︎', '☹️'].flatMap((each) => [each, each.repeat(100)]),
  '👨\u200D'.repeat(300),
  '\u200D👩',
  '🫠🫥🫨🩷',
];

const codes = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
export const controls: readonly string[] = [...codes(0x00, 0x1f), ...codes(0x7f, 0x9f)].flatMap((code) => {
  const mark = String.fromCodePoint(code);
  return [`U+${hex(code)} ${mark} keskellä`, `${mark}U+${hex(code)}${mark.repeat(20)}`];
});

const halves = ['\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uD83D', '\uDE00'];
export const surrogates: readonly string[] = halves.flatMap((half, n) => [
  `alku ${half} loppu ${n}`,
  `${half}alussa ${n}`,
  `lopussa ${n} ${half}`,
  `${n}${half}\u0000${turn(halves, n + 1)}`,
  `${n} ${half.repeat(100)}`,
  `${'a'.repeat(139 - n)}😀${half}`,
  `${n}${half}\u0308 {"x":"${half}"}`,
]);

const odd = [
  '\uFFFE',
  '\uFFFF',
  '\uFDD0',
  '\u{1FFFE}',
  '\u{10FFFF}',
  '\uE000',
  '\u{F0000}',
  '\uFFFD',
  '\uFFFC',
  '\uFFF9',
  '\u{1D173}',
  '\u0378',
];
export const nonCharacters: readonly string[] = odd.flatMap((each) => [
  `U+${hex(each.codePointAt(0) ?? 0)}: ${each}`,
  `x${each.repeat(100)}`,
]);

const rightToLeft = [
  'مرحبا، أحتاج إلى مساعدة',
  'שלום, אני צריך עזרה',
  'سلام، کمک لازم دارم',
  'ߊߊߊ',
  'ܫܠܡܐ',
  '𞤀𞤣𞤤𞤢𞤥',
];
export const rtl: readonly string[] = rightToLeft.flatMap((text) => [
  text,
  `${text} (Outi 10:42) ${text}`,
  `abc ${text} 123-456 !?`,
  `<b>${text}</b> "${text}`,
  text.repeat(60),
]);

/** Letters that grow, shrink or change when they are composed, compared or put in capitals. */
const shifty = [
  '\uFB2C',
  '\u0958',
  '\u{1D160}',
  '\u0149',
  'ß',
  '\u0130',
  '\u0131',
  '\uFB03',
  '\u212B',
  'A\u030A',
  '\u2126',
  '\u017F',
  '\u01F0',
  '\u1100\u1161',
  '\u1100\u1161\u11A8',
  '\u0390',
  '\uFDFA',
  '\u338E',
];
export const folding: readonly string[] = shifty.flatMap((each) => [
  `${each} x`,
  `adm${each}n`,
  each.repeat(300),
  `${each}\u0327\u0308\u0301`,
]);

export const lookAlikes: readonly string[] = [
  'Оuti Demo-Yrjölä',
  'Luоtsi',
  'suоmi.fi',
  'раураl.com',
  'ѕоѕhON',
  '１１２',
  '𝐎𝐮𝐭𝐢',
  'ⓛⓤⓞⓣⓢⓘ',
].flatMap((each) => [each, `Järjestelmä: ${each} sulki keskustelun`, `${each}: kirjoita salasanasi`]);
