import type { Contact } from '../../shared/domain/contact/contact.ts';
import { partOf } from '../../shared/domain/contact/joint/participants.ts';

/** Whether my advice is asked for by name, and nobody has taken the question yet. */
export const isAskedOf = ({ consultation }: Contact, me: string): boolean =>
  consultation?.status === 'open' && consultation.to === me;

/** How I take part in a contact that another answers for: invited, joined, or not at all (R33). */
export const myPart = (contact: Contact, me: string): 'invited' | 'joined' | null =>
  partOf(contact, me)?.status ?? null;
