import type { Result } from '../../kit/result.ts';
import type { Instant } from '../../kit/time.ts';
import type { ServiceConfig } from '../config/config.ts';
import type { Upload } from '../file/fileRef.ts';
import type { Person, PersonId } from '../person.ts';
import type { ShiftView } from '../shift/view.ts';
import type { Contact, ContactId } from './contact.ts';
import type { Actor, ContactEvent } from './events.ts';
import type { ContactRefusal } from './refusals.ts';

/** All a decision may read besides the contact and the command. */
export type DecideContext = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly config: ServiceConfig;
  readonly people: (id: PersonId) => Person | undefined;
  readonly shifts: ShiftView;
  /** The live chats that a person holds, as known just now: it may bar a taking, and never takes one away. */
  readonly chatsOf: (id: PersonId) => ReadonlySet<ContactId>;
  /** The contact that an opening is about: loaded by the gateway, and within the sight of who opens. */
  readonly about?: Contact | null;
  /** What who gives the command has brought for the contact: loaded by the gateway where a command names files. */
  readonly uploads?: readonly Upload[];
};
/** What is the same for all who decide at a moment. */
export type Surroundings = Omit<DecideContext, 'actor' | 'about' | 'uploads'>;

export type Decision = Result<readonly ContactEvent[], ContactRefusal>;

/** Accepted, and there is nothing left to change. */
export const nothingToDo: Decision = { ok: true, value: [] };
