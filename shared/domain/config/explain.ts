import type { z } from 'zod';

/** One thing wrong in a configuration: where, what stands there, and what would be right. */
export type Explained = { readonly path: string; readonly value: string; readonly message: string };

type Issue = z.core.$ZodIssue;

/** What a parse found wrong, in the words of whoever edits the file. */
export const explain = (error: z.ZodError, input: unknown): readonly Explained[] =>
  error.issues
    .flatMap((issue) => plain(issue))
    .map((issue) => ({
      path: issue.path.map(String).join('.') || '(the whole file)',
      value: shown(valueAt(input, issue.path)),
      message: messageOf(issue),
    }));

/** One issue for each unknown field; of a value that could have several shapes, what is wrong with the nearest. */
function plain(issue: Issue): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = issue.errors.reduce((best, each) => (cost(each) < cost(best) ? each : best));
  return nearest.flatMap((each) => plain({ ...each, path: [...issue.path, ...each.path] }));
}
const cost = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, { code, path }) => sum + (path.length === 0 || code === 'unrecognized_keys' ? 5 : 1),
    0,
  );

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `"${issue.keys.join(', ')}" is not known here: remove it, or correct the spelling`;
    case 'invalid_value':
      return `use ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((each) => JSON.stringify(each)).join(', ')}`;
    case 'invalid_type':
      return `a ${issue.expected} is needed here: write one`;
    case 'too_small':
      return `too small or too short: at least ${issue.minimum}`;
    case 'too_big':
      return `too big or too long: at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}

const LONGEST = 60;
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
