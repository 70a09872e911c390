import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { contactEvent } from '../../shared/domain/contact/events.ts';
import { sightOf } from '../../shared/domain/contact/sight.ts';
import { type Person, person } from '../../shared/domain/person.ts';
import { maySee, sightScope } from '../../shared/domain/policy.ts';
import { role } from '../../shared/domain/role.ts';
import { arbitraryOf } from '../../test/harness/arbitraryOf.ts';
import { writeHistories } from '../../test/harness/matrix/world.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { runs } from '../../test/harness/proof.ts';
import { config, people as demoPeople } from '../../test/harness/story.ts';
import { visibleIds } from './contacts.ts';
import { type Database, openDatabase } from './database.ts';

let home: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
let contacts: Contact[];

const actors = demoPeople.map(({ id, role: of }) => ({ kind: 'person' as const, id, role: of }));
const anyTold = fc.record({ actor: fc.constantFrom(...actors), event: arbitraryOf(contactEvent) });
const anyHistory = fc.tuple(
  fc.record({ actor: fc.constantFrom(...actors), event: arbitraryOf(contactEvent.options[0]) }),
  fc.array(anyTold, { maxLength: 12 }),
);

beforeAll(async () => {
  home = await createTestDatabase();
  database = openDatabase(home.url, () => undefined);
  const histories = fc
    .sample(anyHistory, { numRuns: 150, seed: 20261121 })
    .map(([first, rest]) => ({ id: randomUUID(), told: [first, ...rest] }));
  contacts = await writeHistories(home.url, histories);
});
afterAll(async () => {
  await database.close();
  await home.drop();
});

test('what the database finds in sight is what the policy lets be seen, for anyone and any contact', async () => {
  const seers = [...new Set(contacts.flatMap((each) => sightOf(each).seers))];
  const queues = [...new Set(contacts.flatMap((each) => sightOf(each).queues))];
  const someone = demoPeople[0] as Person;
  const anyPerson = fc.record({
    id: fc.constantFrom(...seers, 'nobody'),
    role: fc.constantFrom(...role.options),
    queues: fc.subarray([...queues, 'NO_SUCH']),
    grants: fc.subarray(['see.unit', 'audit.read', 'reply'] as const),
  });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(anyPerson, async (like) => {
      const reader: Person = { ...someone, ...like, grants: [...like.grants] };
      expect(person.shape.role.parse(reader.role)).toBe(like.role);
      const found = await visibleIds(database.db, sightScope(reader, config));
      const wanted = contacts.filter((each) => maySee(reader, each, config)).map(({ id }) => id);
      seen += wanted.length;
      expect(found.sort()).toEqual(wanted.sort());
    }),
    { numRuns: runs(80) },
  );
  expect(seen).toBeGreaterThan(100);
});
