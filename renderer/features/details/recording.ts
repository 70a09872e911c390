import { z } from 'zod';
import { type Contact, isStronglyIdentified } from '../../../shared/domain/contact/contact.ts';
import {
  type ContactDetails,
  contactDetails,
  detailFields,
  proven,
} from '../../../shared/domain/contact/details.ts';
import { defineForm } from '../../feed/forms.ts';

export type DetailField = keyof ContactDetails;
/** What has been typed, by field; an absent field has not been touched. */
export type Typed = Readonly<Partial<Record<DetailField, string | undefined>>>;

export const detailsForm = defineForm<{ readonly typed: Typed }>(
  'details',
  z.object({
    typed: z.object(Object.fromEntries(detailFields.map((field) => [field, z.string()]))).partial(),
  }),
  { typed: {} },
);

/** The fields that may be written: what strong identification has proven stands. */
export const writableFields = (contact: Contact): readonly DetailField[] =>
  isStronglyIdentified(contact)
    ? detailFields.filter((field) => !(proven as readonly string[]).includes(field))
    : detailFields;

/** What is to be written down: the fields that say something new. An emptied field is left as it was. */
export function newDetails(typed: Typed, known: Typed, fields: readonly DetailField[]): ContactDetails {
  const told = fields.flatMap((field): [DetailField, string][] => {
    const text = typed[field]?.trim() ?? '';
    return text !== '' && text !== known[field] ? [[field, text]] : [];
  });
  return Object.fromEntries(told) as ContactDetails;
}

/** The first field that cannot be written as it is: a birth date that is none, or a line too long. */
export function wrongField(details: ContactDetails): DetailField | null {
  const parsed = contactDetails.safeParse(details);
  const field = parsed.success ? undefined : parsed.error.issues[0]?.path[0];
  return detailFields.find((each) => each === field) ?? null;
}
