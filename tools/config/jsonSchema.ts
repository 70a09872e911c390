import { z } from 'zod';
import { shape } from '../../shared/domain/config/shape.ts';

type Json = { [key: string]: unknown };
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A profile says only what differs: no field of an object is required; what stands in lists is whole. */
function relaxed(schema: Json): Json {
  const { required, ...rest } = schema;
  const { properties } = schema;
  if (!isJson(properties)) return schema;
  const eased = Object.entries(properties).map(([key, each]) => [key, isJson(each) ? relaxed(each) : each]);
  return { ...rest, properties: Object.fromEntries(eased) };
}

/** The published JSON Schema of configuration files: a whole one, or a profile over a base. */
export function configJsonSchema(): string {
  const { $schema, ...whole } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Json;
  const eased = relaxed(whole);
  const name = { type: 'string', description: 'The configuration that this one differs from.' };
  const document = {
    $schema,
    title: 'A configuration of Luotsi',
    description:
      'Checked whole by `npx luotsi config check FILE`, which also says what does not fit together.',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: { ...eased, properties: { extends: name, ...(eased.properties as Json) }, required: ['extends'] },
    else: whole,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
