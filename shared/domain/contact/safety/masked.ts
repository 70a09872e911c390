import type { Contact } from '../contact.ts';
import { type ContactDetails, detailFields, protectedFields } from '../details.ts';

/** Details as a screen may show them, and the names of those that are there and hidden. */
export type ShownDetails = {
  readonly details: ContactDetails;
  readonly masked: readonly (keyof ContactDetails)[];
};

/** Under a safety flag what says where someone is, or how to reach them, stays hidden (N1, 661/2009 36 §). */
export function maskDetails({ safety }: Pick<Contact, 'safety'>, details: ContactDetails): ShownDetails {
  const hidden = safety === 'set' ? protectedFields : [];
  const isHidden = (field: keyof ContactDetails) => hidden.includes(field) && details[field] !== undefined;
  const shown = Object.fromEntries(
    detailFields.flatMap((field) =>
      details[field] !== undefined && !isHidden(field) ? [[field, details[field]]] : [],
    ),
  ) as ContactDetails;
  return { details: shown, masked: detailFields.filter(isHidden) };
}
