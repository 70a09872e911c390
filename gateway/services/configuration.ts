import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Approval, type ApprovalRefusal, approvalOf } from '../../shared/domain/config/approval.ts';
import { type ServiceConfig, serviceConfig } from '../../shared/domain/config/config.ts';
import { type Change, canonical, differenceOf } from '../../shared/domain/config/difference.ts';
import { type Explained, explain } from '../../shared/domain/config/explain.ts';
import { whatWouldBreak } from '../../shared/domain/config/removal.ts';
import { person } from '../../shared/domain/person.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import {
  appendConfig,
  type ConfigVersion,
  latestConfig,
  lockConfig,
  usesOfOpenContacts,
} from '../db/configVersions.ts';
import type { Db, Tx } from '../db/database.ts';
import { latestPeople } from '../db/peopleVersions.ts';
import type { AppliedBy } from '../db/schema.ts';
import { ring } from '../db/signals.ts';

/** The same for the same configuration, in whatever order its fields stand. */
export const configHash = (config: unknown): string =>
  createHash('sha256').update(canonical(config)).digest('hex');

function read({ id, document }: ConfigVersion): ServiceConfig {
  const parsed = serviceConfig.safeParse(document);
  if (parsed.success) return parsed.data;
  const problems = explain(parsed.error, document).map(
    (each) => `${each.path}: ${each.value}: ${each.message}`,
  );
  throw new Error(
    `configuration ${id} in the database does not fit this version of Luotsi: apply a corrected one with "luotsi config apply"\n  ${problems.join('\n  ')}`,
  );
}

async function append(
  tx: Tx,
  latest: ConfigVersion | null,
  config: ServiceConfig,
  { appliedBy, now, node }: { appliedBy: AppliedBy; now: Date; node: string },
): Promise<{ version: number; changes: readonly Change[] }> {
  const changes = latest ? differenceOf(latest.document, config) : [];
  const document = { appliedAt: now, appliedBy, document: config, hash: configHash(config), diff: changes };
  const version = await appendConfig(tx, document);
  await ring(tx, { kind: 'config', node, version });
  return { version, changes };
}

export type Applied = { readonly version: number; readonly changes: readonly Change[] };
type ApplyRefusal =
  | ApprovalRefusal
  | { readonly code: 'Unchanged' }
  | { readonly code: 'InUse'; readonly problems: readonly Explained[] };

/**
 * Puts a configuration into force on every gateway of the database, at once and without a restart: appended, and the
 * doorbell rung, in one transaction. Refused when it changes nothing, or takes away what open contacts stand on.
 */
export function applyConfig(
  db: Db,
  config: ServiceConfig,
  { by, approvedBy, now, node }: { by: string; approvedBy: string; now: Date; node: string },
): Promise<Result<Applied, ApplyRefusal>> {
  return db.transaction().execute(async (tx): Promise<Result<Applied, ApplyRefusal>> => {
    await lockConfig(tx);
    const latest = await latestConfig(tx);
    if (latest?.hash === configHash(config)) return refuse({ code: 'Unchanged' });
    const approval = await approvalIn(tx, { by, approvedBy }, latest, 'config.edit');
    if (!approval.ok) return approval;
    const problems = whatWouldBreak(config, await usesOfOpenContacts(tx));
    if (problems.length > 0) return refuse({ code: 'InUse', problems });
    return ok(
      await append(tx, latest, config, { appliedBy: { kind: 'people', ...approval.value }, now, node }),
    );
  });
}

/**
 * Whether the people in force may make this change together. A database that no gateway has used yet knows nobody: what
 * is applied to it is what its first gateway begins with, and whoever may write to it may say who they are.
 */
export async function approvalIn(
  tx: Tx,
  approval: Approval,
  inForce: ConfigVersion | null,
  editing: 'config.edit' | 'access.grant',
): Promise<Result<Approval, ApprovalRefusal>> {
  const people = await latestPeople(tx);
  if (!people || !inForce) return ok(approval);
  return approvalOf(approval, z.array(person).parse(people.document), read(inForce), editing);
}

/** The configuration in force, as this gateway knows it: read per use, replaced when another one is applied. */
export class ConfigSource {
  #inForce: { readonly version: number; readonly config: ServiceConfig } | null = null;
  #reading: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<(config: ServiceConfig) => void>();

  get current(): ServiceConfig {
    if (!this.#inForce) throw new Error('the configuration has not been read yet');
    return this.#inForce.config;
  }

  get version(): number {
    return this.#inForce?.version ?? 0;
  }

  /**
   * What people have applied is in force whatever the gateway was started with; until they have, `given` is, also
   * when it has changed since the last start.
   */
  async start(db: Db, given: ServiceConfig, { now, node }: { now: Date; node: string }): Promise<void> {
    this.#inForce = await db.transaction().execute(async (tx) => {
      await lockConfig(tx);
      const latest = await latestConfig(tx);
      if (latest && (latest.appliedBy.kind === 'people' || latest.hash === configHash(given)))
        return { version: latest.id, config: read(latest) };
      const { version } = await append(tx, latest, given, { appliedBy: { kind: 'gateway' }, now, node });
      return { version, config: given };
    });
  }

  /** Told when another configuration has come into force. */
  onChange(listener: (config: ServiceConfig) => void): void {
    this.#listeners.add(listener);
  }

  /** Reads what is in force now; one reading at a time, and never back to an older one. */
  reload(db: Db): Promise<void> {
    const reading = this.#reading.then(async () => {
      const latest = await latestConfig(db);
      if (!latest || latest.id <= this.version) return;
      this.#inForce = { version: latest.id, config: read(latest) };
      for (const listener of this.#listeners) listener(this.#inForce.config);
    });
    this.#reading = reading.catch(() => undefined);
    return reading;
  }
}
