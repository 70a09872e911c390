import { normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPageFile } from './pageFiles.ts';
import { isOurPage } from './pageOrigin.ts';

const root = '/opt/luotsi/renderer';

describe('findPageFile', () => {
  test.each([
    ['app://luotsi/', `${root}/index.html`, 'text/html; charset=utf-8'],
    ['app://luotsi/?t=dark#x', `${root}/index.html`, 'text/html; charset=utf-8'],
    ['app://luotsi/assets/main-a1.js', `${root}/assets/main-a1.js`, 'text/javascript; charset=utf-8'],
    // Dots that the address itself resolves stay below the root.
    ['app://luotsi/%2e%2e/%2e%2e/main/main.js', `${root}/main/main.js`, 'text/javascript; charset=utf-8'],
    ['app://luotsi/assets/%C3%A4.woff2', `${root}/assets/ä.woff2`, 'font/woff2'],
  ])('finds %s', (address, path, type) => {
    expect(findPageFile(root, address)).toEqual({ path, type });
  });

  test.each([
    'app://other/index.html',
    'app://luotsi.evil.example/index.html',
    'app://user@luotsi/index.html',
    'file:///etc/passwd',
    'https://luotsi/index.html',
    'app://luotsi/..%2f..%2fmain%2fmain.js',
    'app://luotsi/..%5c..%5cmain.js',
    'app://luotsi/assets/..%2f..%2f..%2fmain.js',
    'app://luotsi/%00/index.html',
    'app://luotsi/C:/main.js',
    'app://luotsi//etc/hosts.json',
    'app://luotsi/.git/config.json',
    'app://luotsi/%E0%A4%A',
    'app://luotsi/main.exe',
    'app://luotsi/assets/',
    'nonsense',
  ])('finds nothing for %s', (address) => {
    expect(findPageFile(root, address)).toBeNull();
  });

  test('never leaves its folder, whatever is asked', () => {
    const piece = fc.constantFrom(
      '..',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      'x.js',
      '%00',
      '.',
      ':',
      '//',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = findPageFile(root, `app://luotsi/${pieces.join('')}`);
        return found === null || (found.path.startsWith(`${root}/`) && normalize(found.path) === found.path);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  ['app://luotsi/', true],
  ['app://luotsi/index.html?x#y', true],
  ['app://luotsi:80/', false],
  ['app://luotsi.example/', false],
  ['https://luotsi/', false],
  ['about:blank', false],
  ['data:text/html,app://luotsi/', false],
  ['', false],
])('isOurPage(%s) is %s', (address, expected) => {
  expect(isOurPage(address)).toBe(expected);
});
