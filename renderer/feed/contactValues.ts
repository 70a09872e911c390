import type { Contact } from '../../shared/domain/contact/contact.ts';

type Named = Pick<Contact, 'name' | 'aliasNumber' | 'channel'>;

/** What texts that name a contact are given: its name, or the sign that it has none (`_`), and its number. */
export const contactValues = ({ name, aliasNumber, channel }: Named) => ({
  name: channel === 'CONSULTATION' ? '_consultation' : (name ?? '_'),
  number: aliasNumber,
});
