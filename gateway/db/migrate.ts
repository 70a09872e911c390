import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as journal from './migrations/0001-journal.ts';
import * as wholeService from './migrations/0002-whole-service.ts';
import * as edges from './migrations/0010-edges.ts';
import * as identity from './migrations/0011-identity.ts';
import * as config from './migrations/0012-config.ts';
import * as shifts from './migrations/0012-shifts.ts';
import * as clockWatch from './migrations/0013-clock-watch.ts';
import * as jobs from './migrations/0013-jobs.ts';
import * as audit from './migrations/0014-audit.ts';
import * as disclosures from './migrations/0015-disclosures.ts';
import * as retention from './migrations/0016-retention.ts';
import * as search from './migrations/0016-search.ts';
import * as comingBack from './migrations/0018-coming-back.ts';
import * as people from './migrations/0020-people.ts';
import * as waits from './migrations/0021-waits.ts';
import * as talks from './migrations/0022-talks.ts';
import * as files from './migrations/0023-files.ts';
import * as feedback from './migrations/0024-feedback.ts';
import type { Tables } from './schema.ts';

/** In order; a migration that has run anywhere is never edited again. */
const migrations: Record<string, Migration> = {
  '0001-journal': journal,
  '0002-whole-service': wholeService,
  '0010-edges': edges,
  '0011-identity': identity,
  '0012-config': config,
  '0014-audit': audit,
  '0015-disclosures': disclosures,
  '0016-retention': retention,
  '0013-clock-watch': clockWatch,
  '0012-shifts': shifts,
  '0013-jobs': jobs,
  '0018-coming-back': comingBack,
  '0020-people': people,
  '0016-search': search,
  '0021-waits': waits,
  '0022-talks': talks,
  '0023-files': files,
  '0024-feedback': feedback,
};

/** Brings the database to this version. Safe to run from several gateways at once: Kysely holds a lock. */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw new Error('the database could not be migrated', { cause: error });
  return (results ?? []).map((each) => each.migrationName);
}
