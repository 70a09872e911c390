import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName } from './fileName.ts';
import { FILE_NAME_LENGTH } from './fileRef.ts';
import { fileTypes } from './fileTypes.ts';

test.each([
  ['päätös.pdf', 'pdf', 'päätös.pdf'],
  ['Kuva 1.JPG', 'jpeg', 'Kuva 1.jpg'],
  ['kuva.jpeg', 'jpeg', 'kuva.jpeg'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Users\\outi\\lasku.pdf', 'pdf', 'lasku.pdf'],
  ['lasku.pdf.exe', 'pdf', 'lasku.pdf.exe.pdf'],
  ['lasku\u202efdp.exe', 'png', 'laskufdp.exe.png'],
  ['\u2066kuva\u2069\u200b.png', 'png', 'kuva.png'],
  ['.htaccess', 'txt', 'htaccess.txt'],
  ['con.txt', 'txt', '_con.txt'],
  ['NUL', 'pdf', '_NUL.pdf'],
  ['a\r\nSet-Cookie: x=1\u0000.pdf', 'pdf', 'aSet-Cookie_ x=1.pdf'],
  ['<img src=x onerror=alert(1)>.png', 'png', '_img src=x onerror=alert(1)_.png'],
  ['%2e%2e%2fhosts', 'txt', '_2e_2e_2fhosts.txt'],
  ['131052-308T lausunto.docx', 'docx', 'lausunto.docx'],
  ['...', 'odt', 'file.odt'],
  ['', 'heic', 'file.heic'],
] as const)('%j is saved as a %s under %j', (given, type, name) => {
  expect(cleanFileName(given, type)).toBe(name);
});

test('whatever is given, the name is short, flat, plain, ends as the type does, and is clean when cleaned again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
      ),
      fc.constantFrom(...fileTypes),
      (given, type) => {
        const name = cleanFileName(given, type);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(FILE_NAME_LENGTH);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.\s]/);
        expect(name).toMatch(/\.(pdf|png|jpe?g|webp|hei[cf]|docx|odt|txt)$/);
        expect(cleanFileName(name, type)).toBe(name);
      },
    ),
  );
});
