import { z } from 'zod';
import { ok, type Result, refuse } from '../kit/result.ts';
import type { ServiceConfig } from './config/config.ts';
import { canonical } from './config/difference.ts';
import { type Person, person } from './person.ts';

/** Everything wrong with a list of people, one line each; with the list, whole, where nothing is. */
export function parsePeople(document: unknown, config: ServiceConfig): Result<Person[], readonly string[]> {
  const parsed = z.array(person).min(1).safeParse(document);
  if (!parsed.success)
    return refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const queues = new Set(config.queues.map(({ name }) => name));
  const skills = new Set(config.skills.items.map(({ id }) => id));
  const seen = new Set<string>();
  const problems = parsed.data.flatMap((each) => {
    const isTwice = seen.has(each.id);
    seen.add(each.id);
    return [
      ...(isTwice ? [`${each.id}: is there twice`] : []),
      ...each.queues.filter((name) => !queues.has(name)).map((name) => `${each.id}: no queue ${name}`),
      ...[...Object.keys(each.skills), ...each.willing]
        .filter((skill) => !skills.has(skill))
        .map((skill) => `${each.id}: no skill ${skill}`),
    ];
  });
  return problems.length > 0 ? refuse(problems) : ok(parsed.data);
}

export type PeopleChange = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
};

/** Whom a new list adds, leaves out, and has otherwise than before. */
export function differenceOfPeople(before: readonly Person[], after: readonly Person[]): PeopleChange {
  const was = new Map(before.map((each) => [each.id, canonical(each)]));
  const is = new Map(after.map((each) => [each.id, canonical(each)]));
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    changed: [...is].flatMap(([id, said]) => (was.has(id) && was.get(id) !== said ? [id] : [])),
  };
}
