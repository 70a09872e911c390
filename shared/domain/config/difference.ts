/** One change between two configurations; null where there was nothing, or nothing is left. */
export type Change = { readonly path: string; readonly before: string | null; readonly after: string | null };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** By what the members of a list know each other. */
const nameOf = (value: unknown): string | null => {
  if (!isFields(value)) return null;
  for (const key of ['id', 'code', 'name', 'group', 'phase', 'level'])
    if (Object.hasOwn(value, key)) return String(value[key]);
  return null;
};

/** The members of an object or list by name; a list of plain values is one value. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (!isFields(value)) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const names = value.map(nameOf);
  if (names.some((each) => each === null) || new Set(names).size < names.length) return null;
  return new Map(value.map((each, i) => [names[i] ?? '', each]));
}

const written = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** A value as text that does not depend on the order of fields: a database gives them back in another one. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    isFields(each) && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? 'null';

/**
 * What changes from one configuration to another, leaf by leaf. Members of lists are matched by id, code or name, so
 * that a new one in the middle is one change; where only their order differs, the order is the change.
 */
export function differenceOf(before: unknown, after: unknown, path = ''): Change[] {
  if (canonical(before) === canonical(after)) return [];
  const old = membersOf(before);
  const now = membersOf(after);
  if (!old || !now || Array.isArray(before) !== Array.isArray(after))
    return [{ path: path || '(the whole)', before: written(before), after: written(after) }];
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    if (!now.has(name)) return [{ path: at(name), before: written(old.get(name)), after: null }];
    if (!old.has(name)) return [{ path: at(name), before: null, after: written(now.get(name)) }];
    return differenceOf(old.get(name), now.get(name), at(name));
  });
  if (changes.length > 0 || !Array.isArray(before)) return changes;
  return [{ path: path || '(the whole)', before: written([...old.keys()]), after: written([...now.keys()]) }];
}
