import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROTOCOL_VERSION } from '../shared/protocol/version.ts';
import { protocolDocument, readStamp, whyStale } from './protocol/document.ts';
import { toNotation } from './protocol/notation.ts';
import { hashOf, toJson } from './protocol/wire.ts';

const document = readFileSync(new URL('../docs/protocol.md', import.meta.url), 'utf8');

describe('docs/protocol.md', () => {
  it('was made from the shapes and the version that stand now', () => {
    expect(
      whyStale(document),
      'shapes on the wire changed: raise PROTOCOL_VERSION and run npm run protocol (text only: just run it)',
    ).toBeNull();
  });

  it('is stale when shapes change without the version, or the text alone changes', () => {
    const made = protocolDocument();
    const { version, hash } = readStamp(made) ?? { version: 0, hash: '' };
    expect(version).toBe(PROTOCOL_VERSION);
    expect(whyStale(made)).toBeNull();
    expect(whyStale(made.replace(hash, 'abc'))).toBe('shapesWithoutVersion');
    expect(whyStale(made.replace(`Version ${version},`, 'Version 0,').replace(hash, 'abc'))).toBe('text');
    expect(whyStale(`${made}more`)).toBe('text');
    expect(whyStale(null)).toBe('missing');
    expect(whyStale('# Protocol')).toBe('missing');
  });
});

describe('the hash of shapes', () => {
  const hash = (schema: z.ZodType) => hashOf(toJson(schema, 'input'));
  it('changes with a field, a bound, a member of a union, and nothing else', () => {
    const base = z.object({ a: z.string().max(5), b: z.union([z.literal('x'), z.literal('y')]) });
    const same = z.object({ b: z.union([z.literal('x'), z.literal('y')]), a: z.string().max(5) });
    expect(hash(same)).toBe(hash(base));
    expect(hash(base.extend({ c: z.string() }))).not.toBe(hash(base));
    expect(hash(base.extend({ a: z.string().max(6) }))).not.toBe(hash(base));
    expect(hash(base.extend({ a: z.string().max(5).optional() }))).not.toBe(hash(base));
    expect(hash(base.extend({ b: z.literal('x') }))).not.toBe(hash(base));
  });
});

describe('notation', () => {
  it.each([
    ['uuid', z.uuid()],
    ['instant | null', z.iso.datetime().nullable()],
    ['text(1..80)', z.string().min(1).max(80)],
    ['integer > 0', z.number().int().positive()],
    ['integer(1..200)', z.number().int().min(1).max(200)],
    ['integer', z.number().int()],
    ['text | null', z.string().nullable()],
    ["('a' | 'b')[]", z.array(z.enum(['a', 'b']))],
    ['text[7]', z.array(z.string()).length(7)],
    ['{ a?: boolean }', z.object({ a: z.boolean().optional() })],
    ['{}', z.object({})],
  ])('writes %s', (expected, schema) => {
    expect(toNotation(toJson(schema, 'input'))).toBe(expected);
  });
});
