import fc from 'fast-check';
import type { z } from 'zod';

/**
 * Values that a schema takes, made from the schema itself, so that a new event or field is tried without anyone
 * remembering it. Knows the kinds of schema that the contract uses, and says so when it meets another.
 */
export function arbitraryOf<T>(schema: z.ZodType<T>): fc.Arbitrary<T> {
  return make(schema as unknown as Schema) as fc.Arbitrary<T>;
}

type Schema = { readonly _zod: { readonly def: Definition } };
type Definition = { readonly type: string } & Record<string, never>;

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid({ version: 4 }),
  datetime: fc
    .date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};

function make({ _zod: { def } }: Schema): fc.Arbitrary<unknown> {
  const part = (name: string): Schema => def[name] as unknown as Schema;
  const parts = (name: string): Schema[] => def[name] as unknown as Schema[];
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape as unknown as Record<string, Schema>).map(toField)),
        { requiredKeys: requiredKeys(def.shape as unknown as Record<string, Schema>) },
      );
    case 'literal':
      return fc.constantFrom(...(def.values as unknown as unknown[]));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as unknown as Record<string, unknown>));
    case 'string':
      return stringOf(def);
    case 'number':
      return fc.integer({ min: 1, max: 10_000 });
    case 'boolean':
      return fc.boolean();
    case 'nullable':
      return fc.option(make(part('innerType')), { nil: null });
    case 'default':
    case 'prefault':
    case 'optional':
      return make(part('innerType'));
    case 'array':
      return fc.array(make(part('element')), { maxLength: 4 });
    case 'record':
      return fc.dictionary(fc.constantFrom('talous', 'asuminen', 'arki'), make(part('valueType')), {
        maxKeys: 3,
      });
    case 'union':
      return fc.oneof(...parts('options').map(make));
    case 'lazy':
      return fc.constantFrom('none', 'acute', 3, true, null);
    default:
      throw new Error(`no arbitrary is made for a schema of type "${def.type}"`);
  }
}

const toField = ([name, field]: [string, Schema]): [string, fc.Arbitrary<unknown>] => [name, make(field)];

const requiredKeys = (shape: Record<string, Schema>): string[] =>
  Object.keys(shape).filter((name) => shape[name]?._zod.def.type !== 'optional');

function stringOf(def: Definition): fc.Arbitrary<string> {
  const checks = (def.checks ?? []) as unknown as { _zod: { def: Format } }[];
  const known = [def as unknown as Format, ...checks.map((each) => each._zod.def)].find(
    ({ format }) => format,
  );
  if (!known?.format) return text;
  return formats[known.format] ?? (known.pattern ? fc.stringMatching(known.pattern) : text);
}

type Format = { readonly format?: string; readonly pattern?: RegExp };
