import { expect, test } from 'vitest';
import { packageOf, samples } from '../../../test/harness/files.ts';
import { createSniffer } from './sniff.ts';

const told = (bytes: Buffer, size = bytes.length || 1) => {
  const sniffer = createSniffer();
  for (let at = 0; at < bytes.length; at += size) sniffer.see(bytes.subarray(at, at + size));
  return sniffer.verdict();
};
const ascii = (text: string) => Buffer.from(text, 'latin1');

test.each(Object.entries(samples))('a %s is known by its bytes, whole or in crumbs', (type, bytes) => {
  for (const size of [1, 3, 7, 64, bytes.length]) expect(told(bytes, size)).toBe(type);
});

test.each([
  ['a program for Windows', ascii('MZ\x90\0\x03\0\0\0')],
  ['a program for Linux', ascii('\x7fELF\x02\x01\x01\0')],
  ['a picture that moves', ascii('GIF89a\x01\0\x01\0\0\0\0')],
  ['a plain package', packageOf(['run.exe', 'MZ'])],
  ['a spreadsheet', packageOf(['[Content_Types].xml'], ['xl/workbook.xml'])],
  [
    'a document with programs',
    packageOf(['[Content_Types].xml'], ['word/document.xml'], ['word/vbaProject.bin']),
  ],
  [
    'an open document with programs',
    packageOf(['mimetype', 'application/vnd.oasis.opendocument.text'], ['Basic/script-lc.xml']),
  ],
  [
    'an open template',
    packageOf(['mimetype', 'application/vnd.oasis.opendocument.text-template'], ['content.xml']),
  ],
  [
    'an open spreadsheet',
    packageOf(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml']),
  ],
  ['an old document of Word', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['letters of no Unicode', Buffer.from([0x61, 0xe4, 0x62])],
  ['text with control characters', ascii('hei\x1b[31m')],
  ['half a letter', Buffer.from([0x61, 0xc3])],
  ['a portable document that begins later', ascii('\0%PDF-1.7')],
])('%s is not taken', (_what, bytes) => {
  for (const size of [1, 5, bytes.length]) expect(told(bytes, size)).toBeNull();
});

test('a page, a drawing or a script is text and will be called so', () => {
  for (const text of ['<html><script>alert(1)</script>', '<svg onload="alert(1)"/>', '#!/bin/sh\nrm -rf /\n'])
    expect(told(ascii(text))).toBe('txt');
});
