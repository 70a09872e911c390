import { ok, type Result } from '../../kit/result.ts';
import { type ServiceConfig, serviceConfig } from './config.ts';
import { type Explained, explain } from './explain.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A base with a profile's own values laid over it. Objects are merged field by field; everything else, lists too, is
 * replaced whole by what the profile says. Nothing is removed: what a profile does not name stays as in the base.
 */
export function overlay(base: unknown, own: unknown): unknown {
  if (!isFields(base) || !isFields(own)) return own;
  const merged: Record<string, unknown> = { ...base };
  // A key such as "__proto__" must become a field like any other, to be refused as unknown.
  for (const [key, value] of Object.entries(own))
    Object.defineProperty(merged, key, {
      value: Object.hasOwn(base, key) ? overlay(base[key], value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return merged;
}

/** How long a chain of profiles may be; a longer one runs in a circle. */
const DEEPEST = 5;

/**
 * A whole configuration from a document: as it stands, or as a profile `{extends, ...}` over the base it names.
 * `baseOf` finds a base by name. Refused with every problem: its path, the value there, and what would be right.
 */
export function resolveConfig(
  document: unknown,
  baseOf: (name: string) => unknown,
): Result<ServiceConfig, readonly Explained[]> {
  let whole = document;
  for (let depth = 0; isFields(whole) && 'extends' in whole; depth += 1) {
    const { extends: name, ...own } = whole;
    const base = typeof name === 'string' ? baseOf(name) : undefined;
    if (base === undefined) return fault(name, 'no base is called this: name a configuration that stands');
    if (depth === DEEPEST)
      return fault(name, `profiles extend each other more than ${DEEPEST} deep: shorten`);
    whole = overlay(base, own);
  }
  const parsed = serviceConfig.safeParse(whole);
  return parsed.success ? ok(parsed.data) : { ok: false, error: explain(parsed.error, whole) };
}

const fault = (name: unknown, message: string): { ok: false; error: Explained[] } => ({
  ok: false,
  error: [{ path: 'extends', value: JSON.stringify(name) ?? 'nothing', message }],
});
