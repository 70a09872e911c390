import type { Change } from '../../shared/domain/config/difference.ts';
import type { Explained } from '../../shared/domain/config/explain.ts';

export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** Says everything that is wrong, and answers the exit code of a refusal. */
export function refused(file: string, problems: readonly Explained[], { complain }: Output): number {
  complain(`${file}: refused, ${problems.length} problem(s)`);
  for (const each of problems) complain(`  ${each.path}: ${each.value}\n    ${each.message}`);
  return 1;
}

/** Says what changes, each with what was and what will be. */
export function sayChanges(changes: readonly Change[], { say }: Output): void {
  for (const change of changes) {
    say(change.path);
    if (change.before !== null) say(`  - ${change.before}`);
    if (change.after !== null) say(`  + ${change.after}`);
  }
}
