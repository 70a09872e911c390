import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { differenceOf } from '../../shared/domain/config/difference.ts';
import { apply, history } from './apply.ts';
import { readConfigFile } from './files.ts';
import { configJsonSchema } from './jsonSchema.ts';
import { type Output, refused, sayChanges } from './say.ts';

const usage = `luotsi config check FILE     is it whole, and does everything in it fit together?
luotsi config diff A B       what changes from A to B
luotsi config apply FILE --by WHO --approved-by WHO
                             put it into force on every gateway of the database, at once
luotsi config history        what has been in force, the newest first
luotsi config schema         write config/luotsi-config.schema.json anew
apply and history take the database of DATABASE_URL; else the embedded one of a running gateway (LUOTSI_DATA)`;

/** Runs one command and answers with the exit code: 0 done, 1 refused, 2 not understood. */
export async function runCommand(
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const [area, verb, ...rest] = args;
  if (area === 'config') {
    if (verb === 'check' && rest.length === 1) return check(rest[0] ?? '', output);
    if (verb === 'diff' && rest.length === 2) return diff(rest[0] ?? '', rest[1] ?? '', output);
    if (verb === 'apply') return apply(rest, output, env);
    if (verb === 'history' && rest.length === 0) return history(output, env);
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
  sayChanges(changes, output);
  output.say(changes.length === 0 ? 'no difference' : `${changes.length} change(s)`);
  return 0;
}
