import { readFileSync } from 'node:fs';
import { planShifts, roster } from '../../gateway/db/shifts.ts';
import { type PlannedShift, parseRoster, rotation, shiftsOf } from '../../shared/domain/shift/roster.ts';
import { type Area, Mistake, readArgs, toTable } from './area.ts';

const ZONE = 'Europe/Helsinki';

/** Who works when: a rotating roster in JSON or single shifts in CSV, planned ahead (R23). */
export const rosterArea: Area = {
  import: {
    usage: `import <file.csv | file.json> [--zone ${ZONE}]`,
    run: async ({ args, db, now, say }) => {
      const { positionals, values } = readArgs(args, { zone: { type: 'string' } });
      const [file, ...more] = positionals;
      if (!file || more.length > 0) throw new Mistake('one file is needed');
      const planned = read(file, values.zone ?? ZONE);
      const count = await planShifts(db, planned, now);
      say(`planned ${count}, there already ${planned.length - count}`);
    },
  },
  list: {
    usage: 'list',
    run: async ({ db, now, say }) => {
      const rows = (await roster(db, now)).map(({ personId, plannedFrom, plannedTo }) => [
        personId,
        plannedFrom ?? '',
        plannedTo ?? '',
      ]);
      for (const line of rows.length > 0 ? toTable(rows) : ['nothing is planned']) say(line);
    },
  },
};

function read(file: string, zone: string): PlannedShift[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Mistake(`${file} cannot be read`);
  }
  if (file.endsWith('.json')) return shiftsOf(readRotation(text), zone);
  const { shifts, problems } = parseRoster(text, zone);
  if (problems.length === 0) return shifts;
  const told = problems.map(({ line, text: wrong }) => `  line ${line}: ${wrong}`).join('\n');
  throw new Mistake(`nothing was planned; write "person;2026-11-23;08:00-16:00":\n${told}`);
}

function readRotation(text: string) {
  try {
    const parsed = rotation.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Mistake(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a roster'}`);
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('the file is not JSON');
  }
}
