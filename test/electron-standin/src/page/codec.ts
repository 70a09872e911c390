/** What IPC carries, as JSON: both ends of the pipe share this file. Mirrors what Electron's serializer lets through. */
export const notCloneable = 'An object could not be cloned.';

type Coded = string | number | boolean | null | [string, ...unknown[]];

export function encode(value: unknown): string {
  // The engine's own structured clone decides what may cross, and drops prototypes, accessors and functions.
  let clone: unknown;
  try {
    clone = structuredClone(value);
  } catch {
    throw new Error(notCloneable);
  }
  return JSON.stringify(code(clone, []));
}

export const decode = (text: string): unknown => uncode(JSON.parse(text));

function code(value: unknown, above: unknown[]): Coded {
  if (value === undefined) return ['undefined'];
  if (typeof value === 'number') return Number.isFinite(value) ? value : ['number', String(value)];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (above.includes(value)) throw new Error('stand-in: IPC cannot carry a cycle (real Electron can)');
  const inside = [...above, value];
  const each = (item: unknown) => code(item, inside);
  if (Array.isArray(value)) return ['array', value.map(each)];
  if (value instanceof Date) return ['date', value.getTime()];
  if (value instanceof Error) return ['error', value.message];
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]') throw new Error(`stand-in: IPC cannot carry ${tag} (real Electron may)`);
  return ['object', Object.entries(value).map(([key, item]) => [key, each(item)])];
}

function uncode(coded: unknown): unknown {
  if (!Array.isArray(coded)) return coded;
  const [kind, body] = coded;
  switch (kind) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(body);
    case 'array':
      return body.map(uncode);
    case 'date':
      return new Date(body);
    case 'error':
      return new Error(body);
    case 'object':
      return Object.fromEntries(body.map(([key, item]: [string, unknown]) => [key, uncode(item)]));
    default:
      throw new Error(`stand-in: unknown kind on the wire: ${kind}`);
  }
}
