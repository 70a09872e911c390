import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Surroundings } from '../../shared/domain/contact/verb.ts';
import { type Decided, decideBatch, type Submission } from './decideBatch.ts';

/** What could be decided on contacts as this gateway remembers them, and what has to be decided on locked rows. */
export type Ahead<S extends Submission> = {
  readonly batch: readonly S[];
  readonly decided: Decided;
  readonly rest: readonly S[];
};

/**
 * Decides on remembered contacts, without asking the database. Only decisions that make events are kept, since the
 * database refuses their versions and command ids if anything happened that this gateway had not heard of. A refusal,
 * or an acceptance that changes nothing, could rest on what is no longer so: all commands of such a contact wait.
 */
export function decideAhead<S extends Submission>(
  batch: readonly S[],
  remembered: (id: string) => Contact | undefined,
  context: Surroundings,
): Ahead<S> {
  const contacts = new Map<string, Contact>();
  for (const { command } of batch) {
    const contact = remembered(command.id);
    if (contact) contacts.set(command.id, contact);
  }
  const decide = (isWanted: (id: string) => boolean): Ahead<S> => {
    const wanted = batch.filter(({ command }) => isWanted(command.id));
    const rest = batch.filter(({ command }) => !isWanted(command.id));
    return { batch: wanted, rest, decided: decideBatch(wanted, contacts, new Map(), context) };
  };
  const first = decide((id) => contacts.has(id));
  const doubtful = doubtfulContacts(first);
  return doubtful.size === 0 ? first : decide((id) => contacts.has(id) && !doubtful.has(id));
}

function doubtfulContacts({ batch, decided }: Ahead<Submission>): Set<string> {
  const doubtful = new Set<string>();
  let last = 0;
  batch.forEach(({ command }, i) => {
    const answer = decided.answers[i];
    // Ordinals rise with every command that makes events; a command given twice in one batch lands where it did.
    const ordinal = answer?.ok && 'ordinal' in answer.value ? answer.value.ordinal : 0;
    if (ordinal <= last) doubtful.add(command.id);
    else last = ordinal;
  });
  return doubtful;
}
