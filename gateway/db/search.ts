import { sql } from 'kysely';
import type { ContactEvent } from '../../shared/domain/contact/events.ts';
import type { SightScope } from '../../shared/domain/policy.ts';
import { inSight } from './contacts.ts';
import type { Tx } from './database.ts';

/** Where something was found; `text` is null for a contact found by its number. */
export type Match = {
  readonly contactId: string;
  readonly seq: number;
  readonly at: Date;
  readonly type: ContactEvent['type'];
  readonly isName: boolean;
  readonly text: string | null;
};

/** Most places looked at: contacts with many of them take the place of others. */
const MOST = 400;
/** How long a search may keep the database busy, in milliseconds. */
const LONGEST = 3_000;

/**
 * Where all the words begin words of one text, latest first, within someone's sight; and the contact of a number.
 * Names of the protected are not looked at (N1). `words` are folded: letters and digits alone.
 */
export async function findWords(
  tx: Tx,
  words: readonly string[],
  number: number | null,
  scope: SightScope,
): Promise<Match[]> {
  await sql`set local statement_timeout = ${sql.lit(LONGEST)}`.execute(tx);
  const query = words.map((word) => `'${word}':*`).join(' & ');
  const { rows } = await sql<Match>`
    select e.contact_id as "contactId", e.seq, e.at, e.type, e.type = any(${namingTypes}::text[]) as "isName", m.text
    from event_content m join event e on e.seq = m.seq join contact c on c.id = e.contact_id
    where m.text is not null and to_tsvector('simple', search_fold(m.text)) @@ ${query}::tsquery
      and ${inSight(scope)}
      and not (c.state ->> 'safety' = 'set' and e.type = any(${namingTypes}::text[]))
    order by e.seq desc limit ${MOST}`.execute(tx);
  if (number === null) return rows;
  const numbered = await sql<Match>`
    select e.contact_id as "contactId", e.seq, e.at, e.type, false as "isName", null as text
    from event e join contact c on c.id = e.contact_id
    where e.type = 'opened' and e.payload ->> 'aliasNumber' = ${String(number)} and ${inSight(scope)}
    order by e.seq desc limit 20`.execute(tx);
  return [...numbered.rows, ...rows];
}

/** Events whose words are the client's name. */
const namingTypes: readonly ContactEvent['type'][] = ['identified', 'detailsRecorded'];

/** Whether a search was given up because it took too long. */
export const isTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '57014';
