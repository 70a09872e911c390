import { type Contact, isOpen, ownerOf } from '../../shared/domain/contact/contact.ts';
import type { TransferOffer } from '../../shared/domain/contact/parts/transfer.ts';

type Receiver = { readonly me: string; readonly queues: ReadonlySet<string> };

/** Whether an offer waits for me: made to me, or to a queue that I answer. */
export function isOfferedTo({ transfer }: Pick<Contact, 'transfer'>, { me, queues }: Receiver): boolean {
  if (!transfer || transfer.by === me) return false;
  return transfer.to.kind === 'person' ? transfer.to.personId === me : queues.has(transfer.to.queue);
}

/** Whether an offer is mine to take back. */
export const isOfferedBy = ({ by, fromOwner }: TransferOffer, me: string): boolean =>
  by === me || fromOwner === me;

export type Returned = { readonly key: string; readonly outcome: 'rejected' | 'expired' };

/** My last transfer of this contact, where it came back unasked: what its sender has to be told. Null otherwise. */
export function returnedTo(contact: Contact, me: string): Returned | null {
  const last = contact.hops.at(-1);
  if (!last || last.by !== me || !isOpen(contact)) return null;
  if (last.outcome !== 'rejected' && last.outcome !== 'expired') return null;
  const owner = ownerOf(contact);
  if (owner !== null && owner !== me) return null;
  return { key: `${contact.id}:${last.at}`, outcome: last.outcome };
}
