import { type Contact, ownerOf } from './contact/contact.ts';
import type { Person } from './person.ts';

/** The unit's own people see all of the unit's contacts (R34, R35); a line professional sees a part. */
export const seesWholeUnit = (person: Person): boolean => person.role !== 'linePro';

/**
 * Who may see a contact (703/2023 9 §: task and service): the unit's own people see the unit's contacts, a line
 * professional those of their own queues, and an owner always what they own.
 */
export const maySee = (person: Person, contact: Contact): boolean =>
  seesWholeUnit(person) || person.queues.includes(contact.queue) || ownerOf(contact) === person.id;
