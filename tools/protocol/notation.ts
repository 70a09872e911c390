/** The part of JSON Schema that zod writes. */
export type Json = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Json;
  readonly additionalProperties?: Json | boolean;
  readonly default?: unknown;
};

const formats: Readonly<Record<string, string>> = { uuid: 'uuid', 'date-time': 'instant', uri: 'url' };
const widest = 90;

/** A schema in a short notation close to TypeScript's, broken over lines where it is long. */
export function toNotation(schema: Json, indent = ''): string {
  if (schema.$ref) return schema.$ref.replace(/^#\/(\$defs|definitions)\//, '');
  if (schema.const !== undefined) return quote(schema.const);
  if (schema.enum) return schema.enum.map(quote).join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((type) => toNotation({ ...schema, type })).join(' | ');
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return unionOf(union, indent);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'array': {
      const item = toNotation(schema.items ?? {}, indent);
      const size = [schema.minItems, schema.maxItems];
      const isFixed = size[0] !== undefined && size[0] === size[1];
      const many = isFixed ? `[${size[0]}]` : size[0] ? `[${size[0]}+]` : '[]';
      return `${/[ |]/.test(item) && !item.startsWith('{') ? `(${item})` : item}${many}`;
    }
    case 'object':
      return objectOf(schema, indent);
    default:
      return String(schema.type ?? 'any');
  }
}

const quote = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

function unionOf(union: readonly Json[], indent: string): string {
  const line = union.map((each) => toNotation(each, indent)).join(' | ');
  if (line.length <= widest && !line.includes('\n')) return line;
  if (union.length === 2 && union.some((each) => each.type === 'null')) return line;
  return union.map((each) => `\n${indent}  | ${toNotation(each, `${indent}    `)}`).join('');
}

function textOf({ format, pattern, minLength, maxLength }: Json): string {
  if (format) return formats[format] ?? format;
  if (pattern) return `text /${pattern}/`;
  if (maxLength === undefined) return minLength ? `text(${minLength}+)` : 'text';
  return `text(${minLength ?? 0}..${maxLength})`;
}

function numberOf({ type, minimum, exclusiveMinimum, maximum }: Json): string {
  const isSafe = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (isSafe(minimum) && isSafe(maximum)) return `${type}(${minimum}..${maximum})`;
  if (isSafe(maximum)) return `${type} <= ${maximum}`;
  if (isSafe(minimum)) return `${type} >= ${minimum}`;
  return isSafe(exclusiveMinimum) ? `${type} > ${exclusiveMinimum}` : String(type);
}

function objectOf(schema: Json, indent: string): string {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) {
    if (typeof schema.additionalProperties !== 'object') return '{}';
    return `{ [${toNotation(schema.propertyNames ?? {}, indent)}]: ${toNotation(schema.additionalProperties, indent)} }`;
  }
  const field = (name: string, inner: string) => {
    const each = schema.properties?.[name] ?? {};
    const isOptional = !schema.required?.includes(name);
    const fallback = each.default === undefined ? '' : ` = ${JSON.stringify(each.default)}`;
    const value = toNotation(each, inner);
    return `${name}${isOptional ? '?' : ''}:${value.startsWith('\n') ? '' : ' '}${value}${fallback}`;
  };
  const line = `{ ${names.map((name) => field(name, indent)).join(', ')} }`;
  if (line.length + indent.length <= widest && !line.includes('\n')) return line;
  const inner = `${indent}  `;
  return `{\n${names.map((name) => `${inner}${field(name, inner)},`).join('\n')}\n${indent}}`;
}
