import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

const directives = (gatewayUrl: string) =>
  Object.fromEntries(
    contentSecurityPolicy(gatewayUrl)
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  );

test('allows connections to the gateway and to nothing else', () => {
  expect(directives('http://127.0.0.1:4700')['connect-src']).toBe(
    'http://127.0.0.1:4700 ws://127.0.0.1:4700',
  );
  expect(directives('https://luotsi.fi')['connect-src']).toBe('https://luotsi.fi wss://luotsi.fi');
});

test('denies by default, and never allows inline or evaluated code', () => {
  expect(directives('https://luotsi.fi')['default-src']).toBe("'none'");
  expect(contentSecurityPolicy('https://luotsi.fi')).not.toMatch(/unsafe|\*|blob:|https?:(?!\/\/luotsi\.fi)/);
});
