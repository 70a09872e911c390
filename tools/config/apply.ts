import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { listConfigs } from '../../gateway/db/configVersions.ts';
import { type Db, openDatabase } from '../../gateway/db/database.ts';
import { migrate } from '../../gateway/db/migrate.ts';
import { applyConfig } from '../../gateway/services/configuration.ts';
import { approvalWords } from '../luotsi/approvalWords.ts';
import { databaseUrl } from '../luotsi/databaseUrl.ts';
import { readConfigFile } from './files.ts';
import { type Output, refused, sayChanges } from './say.ts';

type Asked = { readonly file: string; readonly by: string; readonly approvedBy: string };

/** What was asked, or what is missing in it. Two people stand behind a change: who made it and who approved it. */
function read(args: readonly string[]): Asked | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { by: { type: 'string' }, 'approved-by': { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const { by, 'approved-by': approvedBy } = values;
    if (!file || more.length > 0) return 'one FILE is needed';
    if (!by?.trim() || !approvedBy?.trim())
      return 'say who changes it (--by) and who approved it (--approved-by)';
    if (by.trim() === approvedBy.trim()) return '--by and --approved-by: two people are needed, not one';
    return { file, by: by.trim(), approvedBy: approvedBy.trim() };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Checks a file whole and puts it into force. 0 done, 1 refused, 2 not understood. */
export async function apply(
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    output.complain(`luotsi config apply: ${asked}`);
    return 2;
  }
  const { file, by, approvedBy } = asked;
  const config = readConfigFile(file);
  if (!config.ok) return refused(file, config.error, output);
  return withDatabase(env, output, async (db) => {
    const applied = await applyConfig(db, config.value, {
      by,
      approvedBy,
      now: new Date(),
      node: randomUUID(),
    });
    if (applied.ok) {
      sayChanges(applied.value.changes, output);
      output.say(`version ${applied.value.version} is in force: ${applied.value.changes.length} change(s)`);
      return 0;
    }
    if (applied.error.code === 'InUse') return refused(file, applied.error.problems, output);
    if (applied.error.code === 'Unchanged') {
      output.say('no difference: this is what is in force');
      return 0;
    }
    output.complain(`luotsi config apply: nothing was changed: ${approvalWords(applied.error)}`);
    return 1;
  });
}

/** Lists what has been in force. */
export const history = (output: Output, env: NodeJS.ProcessEnv): Promise<number> =>
  withDatabase(env, output, async (db) => {
    for (const { id, appliedAt, appliedBy, changes } of await listConfigs(db)) {
      const who =
        appliedBy.kind === 'people'
          ? `${appliedBy.by}, approved by ${appliedBy.approvedBy}`
          : 'the gateway, from its own files';
      output.say(`${id}  ${appliedAt.toISOString()}  ${changes} change(s)  ${who}`);
    }
    return 0;
  });

async function withDatabase(
  env: NodeJS.ProcessEnv,
  { complain }: Output,
  work: (db: Db) => Promise<number>,
): Promise<number> {
  try {
    const database = openDatabase(databaseUrl(env), () => undefined, 1);
    try {
      await migrate(database.db);
      return await work(database.db);
    } finally {
      await database.close();
    }
  } catch (error) {
    complain(`luotsi: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
