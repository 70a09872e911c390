import type { Contact } from '../contact.ts';
import type { Actor } from '../events.ts';
import type { Participant } from '../parts/participation.ts';

/** The colleague's part in a conversation, or undefined where they have none. */
export const partOf = (contact: Contact, personId: string): Participant | undefined =>
  contact.participants.find((each) => each.personId === personId);

/** Whether somebody has joined the conversation and may write in it beside the owner (R33). */
export const hasJoined = (contact: Contact, actor: Actor): boolean =>
  actor.kind === 'person' && partOf(contact, actor.id)?.status === 'joined';
