import { nextWatch } from '../../shared/domain/clock/clocksOf.ts';
import { type Contact, holdsChat, ownerOf } from '../../shared/domain/contact/contact.ts';
import { type ContactCommand, isOpening } from '../../shared/domain/contact/decide.ts';
import type { ContactDetails } from '../../shared/domain/contact/details.ts';
import type { Actor } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { decideOnce } from '../../shared/domain/contact/once.ts';
import type { Surroundings } from '../../shared/domain/contact/verb.ts';
import type { Upload } from '../../shared/domain/file/fileRef.ts';
import type { Result } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { AcceptedCommand, Append, NewEvent } from '../db/journal.ts';

/** Something to be decided: the command, who gives it, and whether they may see the contact. */
export type Submission = {
  readonly command: ContactCommand;
  readonly actor: Actor;
  readonly maySee: (contact: Contact) => boolean;
  /** The contact that an opening is about, which its giver may see. */
  readonly about?: Contact | null;
  /** What its giver has brought of the files that it names. */
  readonly uploads?: readonly Upload[];
};

/** Where a command landed: in this batch by ordinal, or, when it was done before, by the journal's number. */
export type Landed =
  | { readonly ordinal: number; readonly version: number }
  | { readonly seq: number; readonly version: number };

export type Decided = {
  readonly answers: readonly Result<Landed, CallError>[];
  readonly events: readonly NewEvent[];
  readonly contacts: Append['contacts'];
  readonly commands: readonly AcceptedCommand[];
  readonly details: Append['details'];
};

type Ordinals = { lastOrdinal: number; messageOrdinal: number | null; nameOrdinal: number | null };

/**
 * Decides commands one after the other, each on the contact as the one before left it. Pure: the database was read
 * before and is written after. A contact out of the asker's sight is answered as if it were not there.
 */
export function decideBatch(
  batch: readonly Submission[],
  loaded: ReadonlyMap<string, Contact>,
  known: ReadonlyMap<string, { seq: number; version: number }>,
  context: Surroundings,
): Decided {
  const contacts = new Map(loaded);
  const landed = new Map<string, Landed>(known);
  const changed = new Map<string, Ordinals>();
  const details: { contactId: string; fields: ContactDetails }[] = [];
  const events: NewEvent[] = [];
  const commands: AcceptedCommand[] = [];

  /** As it was before the batch, and as the batch has changed it so far. */
  const chatsOf = (personId: string): ReadonlySet<string> => {
    const held = new Set(context.chatsOf(personId));
    for (const contact of contacts.values())
      if (holdsChat(contact) && ownerOf(contact) === personId) held.add(contact.id);
      else held.delete(contact.id);
    return held;
  };

  const answers = batch.map(
    ({ command, actor, maySee, about = null, uploads = [] }): Result<Landed, CallError> => {
      const { id, commandId } = command;
      const before = contacts.get(id) ?? null;
      if (!isOpening(command.verb) && !(before && maySee(before)))
        return { ok: false, error: { code: 'NotFound' } };
      const done = landed.get(commandId);
      const own = { ...context, chatsOf, actor, about, uploads };
      const decision = decideOnce(done !== undefined, before, command, own);
      if (!decision.ok) return decision;
      if (done) return { ok: true, value: done };
      let contact = before;
      for (const event of decision.value) {
        const ordinal = events.length + 1;
        const made = { contactId: id, version: (contact?.version ?? 0) + 1, at: context.now, actor, event };
        events.push({ ordinal, ...made });
        contact = evolve(contact, { seq: ordinal, ...made });
        const known = changed.get(id);
        changed.set(id, {
          lastOrdinal: ordinal,
          messageOrdinal: event.type === 'messageSent' ? ordinal : (known?.messageOrdinal ?? null),
          nameOrdinal: event.type === 'detailsRecorded' ? ordinal : (known?.nameOrdinal ?? null),
        });
      }
      if (contact) contacts.set(id, contact);
      if ('details' in command && command.details && decision.value.length > 0)
        details.push({ contactId: id, fields: command.details });
      const landing = {
        ordinal: decision.value.length > 0 ? events.length : 0,
        version: contact?.version ?? 0,
      };
      landed.set(commandId, landing);
      commands.push({ id: commandId, contactId: id, ...landing });
      return { ok: true, value: landing };
    },
  );

  return {
    answers,
    events,
    commands,
    details: joined(details),
    contacts: [...changed].flatMap(([id, ordinals]) => {
      const contact = contacts.get(id);
      return contact ? [{ contact, ...ordinals, watchAt: nextWatch(contact, context.config) }] : [];
    }),
  };
}

/** One row a contact: the database takes each row once in a statement. */
function joined(details: Append['details']): Append['details'] {
  const byId = new Map<string, ContactDetails>();
  for (const { contactId, fields } of details) byId.set(contactId, { ...byId.get(contactId), ...fields });
  return [...byId].map(([contactId, fields]) => ({ contactId, fields }));
}
