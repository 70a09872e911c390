import { expect, test } from 'vitest';
import { defaultGatewayUrl, parseGatewayUrl } from './gatewayUrl.ts';

test.each([
  [defaultGatewayUrl, 'http://127.0.0.1:4700'],
  ['http://localhost:80/', 'http://localhost'],
  ['http://[::1]:4700', 'http://[::1]:4700'],
  ['https://Luotsi.Example.fi:443/', 'https://luotsi.example.fi'],
])('takes %s', (text, origin) => {
  expect(parseGatewayUrl(text)).toEqual({ ok: true, value: origin });
});

test.each([
  ['', 'NotAnAddress'],
  ['luotsi.example.fi', 'NotAnAddress'],
  ['ftp://luotsi.example.fi', 'NotAnAddress'],
  ['javascript:alert(1)', 'NotAnAddress'],
  ['http://luotsi.example.fi', 'NotSecure'],
  ['http://10.0.0.1', 'NotSecure'],
  ['http://127.0.0.1.evil.example', 'NotSecure'],
  ['https://user:secret@luotsi.example.fi', 'MoreThanAnOrigin'],
  ['https://luotsi.example.fi/desk', 'MoreThanAnOrigin'],
  ['https://luotsi.example.fi/?a', 'MoreThanAnOrigin'],
  ['https://luotsi.example.fi; script-src *', 'NotAnAddress'],
])('refuses %s', (text, code) => {
  expect(parseGatewayUrl(text)).toEqual({ ok: false, error: { code } });
});
