import { z } from 'zod';
import type { ApprovalRefusal } from '../../shared/domain/config/approval.ts';
import { differenceOfPeople, type PeopleChange } from '../../shared/domain/people.ts';
import { type Person, person } from '../../shared/domain/person.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { latestConfig } from '../db/configVersions.ts';
import type { Db, Tx } from '../db/database.ts';
import {
  appendPeople,
  endSessionsOf,
  latestPeople,
  lockPeople,
  openContactsOf,
  type PeopleVersion,
} from '../db/peopleVersions.ts';
import type { AppliedBy } from '../db/schema.ts';
import { ring } from '../db/signals.ts';
import { approvalIn, configHash } from './configuration.ts';
import { createDirectory, type PeopleDirectory } from './environment.ts';

const read = ({ document }: PeopleVersion): Person[] => z.array(person).parse(document);

type Given = { readonly appliedBy: AppliedBy; readonly now: Date; readonly node: string };

async function append(tx: Tx, people: readonly Person[], { appliedBy, now, node }: Given): Promise<number> {
  const hash = configHash(people);
  const version = await appendPeople(tx, { appliedAt: now, appliedBy, people, hash });
  await ring(tx, { kind: 'people', node, version });
  return version;
}

export type AppliedPeople = PeopleChange & {
  readonly version: number;
  /** Open contacts of those who were left out: they go back to their queues. */
  readonly left: readonly { readonly id: string; readonly owner: string }[];
};

type ApplyPeopleRefusal = { readonly code: 'Unchanged' } | ApprovalRefusal;

/**
 * Puts a list of people into force on every gateway of the database, at once and without a restart. The sessions of
 * whoever is left out end in the same transaction, so that nothing can renew them.
 */
export function applyPeople(
  db: Db,
  people: readonly Person[],
  { by, approvedBy, now, node }: { by: string; approvedBy: string; now: Date; node: string },
): Promise<Result<AppliedPeople, ApplyPeopleRefusal>> {
  return db.transaction().execute(async (tx): Promise<Result<AppliedPeople, ApplyPeopleRefusal>> => {
    await lockPeople(tx);
    const latest = await latestPeople(tx);
    if (latest?.hash === configHash(people)) return refuse({ code: 'Unchanged' });
    const approval = await approvalIn(tx, { by, approvedBy }, await latestConfig(tx), 'access.grant');
    if (!approval.ok) return approval;
    const change = differenceOfPeople(latest ? read(latest) : [], people);
    await endSessionsOf(tx, change.removed, now);
    const left = await openContactsOf(tx, change.removed);
    const version = await append(tx, people, { appliedBy: { kind: 'people', ...approval.value }, now, node });
    return ok({ ...change, version, left });
  });
}

export type PeopleListener = (change: PeopleChange, version: number) => void;

/** The people in force, as this gateway knows them: read per use, replaced when others are applied. */
export class PeopleSource {
  #directory: PeopleDirectory = createDirectory([]);
  #version = 0;
  #seq = 0;
  #reading: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<PeopleListener>();

  /** Always asks who is in force now. */
  readonly directory: PeopleDirectory = {
    all: () => this.#directory.all(),
    byId: (id) => this.#directory.byId(id),
    since: () => this.#seq,
  };

  /** As with the configuration: what people have applied is in force; until they have, `given` is. */
  async start(db: Db, given: readonly Person[], { now, node }: { now: Date; node: string }): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await lockPeople(tx);
      const latest = await latestPeople(tx);
      const stands = latest && (latest.appliedBy.kind === 'people' || latest.hash === configHash(given));
      if (!stands) await append(tx, given, { appliedBy: { kind: 'gateway' }, now, node });
    });
    await this.reload(db);
  }

  onChange(listener: PeopleListener): void {
    this.#listeners.add(listener);
  }

  /** Reads who is in force now; one reading at a time, and never back to an older list. */
  reload(db: Db): Promise<void> {
    const reading = this.#reading.then(async () => {
      const latest = await latestPeople(db);
      if (!latest || latest.id <= this.#version) return;
      const before = this.#directory.all();
      const isFirst = this.#version === 0;
      this.#directory = createDirectory(read(latest));
      this.#version = latest.id;
      this.#seq = latest.seq;
      if (isFirst) return;
      const change = differenceOfPeople(before, this.#directory.all());
      for (const listener of this.#listeners) listener(change, latest.id);
    });
    this.#reading = reading.catch(() => undefined);
    return reading;
  }
}
