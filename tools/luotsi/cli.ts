import { openDatabase } from '../../gateway/db/database.ts';
import { migrate } from '../../gateway/db/migrate.ts';
import { type Area, Mistake } from './area.ts';
import { auditArea } from './audit.ts';
import { databaseUrl } from './databaseUrl.ts';
import { feedbackArea } from './feedback.ts';
import { keyArea } from './key.ts';
import { peopleArea } from './people.ts';
import { rosterArea } from './roster.ts';
import { webhookArea } from './webhook.ts';

/** What there is to do, one file an area. */
const areas: Readonly<Record<string, Area>> = {
  key: keyArea,
  webhook: webhookArea,
  roster: rosterArea,
  people: peopleArea,
  audit: auditArea,
  feedback: feedbackArea,
};

type Words = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** Does one command. Answers the exit code. */
export async function runCommand(
  [areaName = '', verbName = '', ...args]: readonly string[],
  { say, complain }: Words,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const area = areas[areaName] ?? {};
  const verb = area[verbName];
  if (!verb) {
    for (const each of Object.values(area)) complain(`luotsi ${areaName} ${each.usage}`);
    complain(
      'DATABASE_URL names the database; else it is the embedded one of a running gateway (LUOTSI_DATA)',
    );
    return 2;
  }
  try {
    const database = openDatabase(databaseUrl(env), () => undefined, 1);
    try {
      await migrate(database.db);
      await verb.run({ args, db: database.db, now: new Date(), say });
      return 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    complain(`luotsi: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof Mistake) complain(`usage: luotsi ${areaName} ${verb.usage}`);
    return 1;
  }
}
