import { ok, type Result, refuse } from '../../../kit/result.ts';
import { seesWholeUnit } from '../../policy.ts';
import type { Contact } from '../contact.ts';
import type { TransferOffer } from '../parts/transfer.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';
import { besideOf } from './target.ts';

/** The offer that is meant, if it still stands: of several who end an offer at once, one does. */
export const requireOffer = (
  { transfer }: Contact,
  transferId: string,
): Result<TransferOffer, ContactRefusal> =>
  transfer?.id === transferId ? ok(transfer) : refuse({ code: 'TransferOver' });

/** Whoever an offer is made to: the person named, or those who answer its queue. */
export function mayReceive({ to, by }: TransferOffer, { actor, people, config }: DecideContext): boolean {
  if (actor.kind !== 'person') return false;
  if (to.kind === 'person') return to.personId === actor.id;
  const person = people(actor.id);
  if (!person || by === actor.id) return false;
  return person.queues.includes(to.queue) || (to.kind === 'queue' && seesWholeUnit(person, config));
}

type WayBack = { readonly transferId: string; readonly owner: string | null; readonly queue: string };

/**
 * An offer that nobody took goes back to its sender while they are on shift, and otherwise to the queue it came from;
 * a chat that has become a message to the message queue beside that.
 */
export function wayBack(contact: Contact, offer: TransferOffer, { config, shifts }: DecideContext): WayBack {
  const { id: transferId, fromOwner, fromQueue } = offer;
  const from = config.queues.find(({ name }) => name === fromQueue);
  const isMessageNow = from?.kind === 'CHAT' && contact.channel === 'MESSAGE';
  const queue = (isMessageNow && besideOf(from, config)?.name) || fromQueue;
  return { transferId, owner: fromOwner && shifts.isOnShift(fromOwner) ? fromOwner : null, queue };
}
