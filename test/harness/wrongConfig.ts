import { expect, test } from 'vitest';
import { serviceConfig } from '../../shared/domain/config/config.ts';
import { explain } from '../../shared/domain/config/explain.ts';
import { config } from './story.ts';

type Copy = ReturnType<typeof structuredClone<typeof config>>;

/** The member of a list, which the test knows to be there; -1 is the last. */
export const at = <T>(list: readonly T[], index: number): T => list.at(index) as T;

/** What is said of the reference configuration after a change: path and message. */
function saidOf(change: (copy: Copy) => void): [string, string][] {
  const copy = structuredClone(config);
  change(copy);
  const parsed = serviceConfig.safeParse(copy);
  return parsed.success ? [] : explain(parsed.error, copy).map(({ path, message }) => [path, message]);
}

/** What is wrong, the change, where it is said, and the value and the remedy that the words hold. */
export type WrongConfig = [
  what: string,
  change: (copy: Copy) => void,
  path: string,
  value: string,
  remedy: RegExp,
];

/** Each is refused at its place and nowhere else, with the value and what would be right. */
export function testRefusals(cases: WrongConfig[]): void {
  test.each(cases)('%s', (_what, change, path, value, remedy) => {
    const said = saidOf(change);
    expect(new Set(said.map(([place]) => place))).toEqual(new Set([path]));
    const messages = said.map(([, message]) => message).join('\n');
    expect(messages).toContain(value);
    expect(messages).toMatch(remedy);
  });
}
