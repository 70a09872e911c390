import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { differenceOf } from '../../shared/domain/config/difference.ts';
import type { Explained } from '../../shared/domain/config/explain.ts';
import { readConfigFile } from './files.ts';
import { configJsonSchema } from './jsonSchema.ts';

export type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

const usage = `luotsi config check FILE     is it whole, and does everything in it fit together?
luotsi config diff A B       what changes from A to B
luotsi config schema         write config/luotsi-config.schema.json anew`;

/** Runs one command and answers with the exit code: 0 done, 1 refused, 2 not understood. */
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  const [area, verb, ...rest] = args;
  if (area === 'config') {
    if (verb === 'check' && rest.length === 1) return check(rest[0] ?? '', output);
    if (verb === 'diff' && rest.length === 2) return diff(rest[0] ?? '', rest[1] ?? '', output);
    if (verb === 'schema' && rest.length === 0) return schema(output);
  }
  output.complain(usage);
  return 2;
}

export const schemaFile = path.resolve(import.meta.dirname, '../../config/luotsi-config.schema.json');

function schema({ say }: Output): number {
  writeFileSync(schemaFile, configJsonSchema());
  say(`written: ${path.relative(process.cwd(), schemaFile)}`);
  return 0;
}

function check(file: string, output: Output): number {
  const read = readConfigFile(file);
  if (!read.ok) return refused(file, read.error, output);
  const { organisation, queues, topics, routing } = read.value;
  output.say(
    `${file}: fits. ${organisation.name.fi}: ${queues.length} queues, ${topics.length} topics, ${routing.length} rules`,
  );
  return 0;
}

function diff(from: string, to: string, output: Output): number {
  const before = readConfigFile(from);
  if (!before.ok) return refused(from, before.error, output);
  const after = readConfigFile(to);
  if (!after.ok) return refused(to, after.error, output);
  const changes = differenceOf(before.value, after.value);
  for (const change of changes) {
    output.say(change.path);
    if (change.before !== null) output.say(`  - ${change.before}`);
    if (change.after !== null) output.say(`  + ${change.after}`);
  }
  output.say(changes.length === 0 ? 'no difference' : `${changes.length} change(s)`);
  return 0;
}

export function refused(file: string, problems: readonly Explained[], { complain }: Output): number {
  complain(`${file}: refused, ${problems.length} problem(s)`);
  for (const each of problems) complain(`  ${each.path}: ${each.value}\n    ${each.message}`);
  return 1;
}
