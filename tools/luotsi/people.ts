import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { latestConfig } from '../../gateway/db/configVersions.ts';
import type { Db } from '../../gateway/db/database.ts';
import { latestPeople } from '../../gateway/db/peopleVersions.ts';
import { applyPeople } from '../../gateway/services/people.ts';
import { serviceConfig } from '../../shared/domain/config/config.ts';
import { parsePeople } from '../../shared/domain/people.ts';
import type { Person } from '../../shared/domain/person.ts';
import { approvalWords } from './approvalWords.ts';
import { type Area, Mistake, readArgs, toTable } from './area.ts';

const options = { by: { type: 'string' }, 'approved-by': { type: 'string' } } as const;

/** Who works at the desk, and what each may do: a list that is changed while the service runs. */
export const peopleArea: Area = {
  check: {
    usage: 'check <people.json>',
    run: async ({ args, db, say }) => {
      const { positionals } = readArgs(args, {});
      const people = await read(positionals, db);
      say(`${people.length} people, nothing wrong`);
    },
  },
  apply: {
    usage: 'apply <people.json> --by WHO --approved-by WHO',
    run: async ({ args, db, now, say }) => {
      const { positionals, values } = readArgs(args, options);
      const { by, 'approved-by': approvedBy } = values;
      if (!by || !approvedBy || by === approvedBy)
        throw new Mistake('two people stand behind a change: --by and --approved-by');
      const people = await read(positionals, db);
      const applied = await applyPeople(db, people, { by, approvedBy, now, node: randomUUID() });
      if (!applied.ok) {
        if (applied.error.code === 'Unchanged') return say('no difference: these are the people already');
        throw new Mistake(`nothing was changed: ${approvalWords(applied.error)}`);
      }
      const { version, added, removed, changed, left } = applied.value;
      for (const [word, ids] of Object.entries({ added, removed, changed }))
        if (ids.length > 0) say(`${word}: ${ids.join(', ')}`);
      for (const { id, owner } of left) say(`back to its queue: ${id} (was ${owner}'s)`);
      say(`version ${version} is in force`);
    },
  },
  list: {
    usage: 'list',
    run: async ({ db, say }) => {
      const document = (await latestPeople(db))?.document;
      const rows = ((document ?? []) as Person[]).map(({ id, role, name }) => [id, role, name]);
      for (const line of rows.length > 0 ? toTable(rows) : ['there is nobody yet']) say(line);
    },
  },
};

/** The people of a file, checked against the configuration in force. */
async function read([file, ...more]: readonly string[], db: Db): Promise<Person[]> {
  if (!file || more.length > 0) throw new Mistake('one file is needed');
  const config = await latestConfig(db);
  if (!config) throw new Mistake('no configuration is in force yet: start the gateway once');
  const parsed = parsePeople(readJson(file), serviceConfig.parse(config.document));
  if (parsed.ok) return parsed.value;
  throw new Mistake(`nothing was changed:\n${parsed.error.map((each) => `  ${each}`).join('\n')}`);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Mistake(`${file} cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Mistake(`${file} is not JSON`);
  }
}
