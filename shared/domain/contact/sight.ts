import { type Contact, ownerOf } from './contact.ts';

/**
 * Who may see a contact by relation, and through which queues: the one place from which both the policy and the
 * database's predicate are made (703/2023 9 §: task, service and relation).
 */
export type Sight = { readonly queues: readonly string[]; readonly seers: readonly string[] };

export function sightOf(contact: Contact): Sight {
  const { transfer, participants, consultation } = contact;
  const queues = new Set([contact.queue]);
  if (transfer && transfer.to.kind !== 'person') queues.add(transfer.to.queue);
  const seers = new Set<string>(participants.map(({ personId }) => personId));
  const add = (id: string | null | undefined) => id && seers.add(id);
  add(ownerOf(contact));
  add(transfer?.to.kind === 'person' ? transfer.to.personId : null);
  add(transfer?.fromOwner);
  add(consultation?.askedBy);
  add(consultation?.answeredBy);
  add(consultation?.to);
  if (contact.state.status === 'closed') add(contact.state.closure.by);
  return { queues: [...queues], seers: [...seers] };
}
