/**
 * A copy of what IPC is to carry, which must be what JSON carries whole. Electron carries more, Luotsi sends no more:
 * the rest fails loudly.
 */
export function plain<T>(value: T): T {
  const copy = structuredClone(value); // throws at functions, as in Electron
  check(copy);
  return copy;
}

function check(value: unknown): void {
  const refuse = (what: string) => {
    throw new Error(`stand-in: IPC cannot carry ${what} (real Electron may)`);
  };
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(String(value));
  if (typeof value !== 'object' || value === null) return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') refuse(kind);
  if (Array.isArray(value) && value.includes(undefined)) refuse('undefined in a list');
  Object.values(value).forEach(check);
}
