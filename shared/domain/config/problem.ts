/** Something wrong at a place of a configuration: the message names the value and what would be right. */
export type Problem = { readonly path: (string | number)[]; readonly message: string };

/** Names that stand twice in a list; `field` is where in each element the name is. */
export function repeats(path: (string | number)[], names: readonly string[], field?: string): Problem[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) < i
      ? [
          {
            path: field ? [...path, i, field] : [...path, i],
            message: `"${name}" is there twice: remove or rename one`,
          },
        ]
      : [],
  );
}

const listed = (known: Iterable<string>): string => {
  const all = [...known];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ') || 'none';
};

/** A name that refers to nothing; `what` is what it should name. */
export function unknown(
  path: (string | number)[],
  name: string,
  known: ReadonlySet<string>,
  what: string,
): Problem[] {
  if (known.has(name)) return [];
  return [{ path, message: `"${name}" is no ${what}: add it, or use one of ${listed(known)}` }];
}
