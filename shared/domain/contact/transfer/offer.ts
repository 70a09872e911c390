import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import type { Instant } from '../../../kit/time.ts';
import { addBusinessDays } from '../../calendar/businessDays.ts';
import { closeOfDay } from '../../calendar/openings.ts';
import { dayOf, endOfDay } from '../../calendar/wallClock.ts';
import { isWritten } from '../../channel.ts';
import type { ServiceConfig } from '../../config/config.ts';
import { actorHas } from '../../policy.ts';
import { type Contact, contactId, isOpen, isStronglyIdentified, ownerOf } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';
import { capacityRefusal } from '../take.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { keptRefusal } from './singleHandler.ts';
import { calendarOf, type Destination, destinationOf, wantedTarget } from './target.ts';

/**
 * A contact is offered to a queue, a service line or a person (*siirrä* / *överför*, R37–R41, R44), always with an
 * internal message. Cold, it waits at the target and nobody owns it; warm, the sender keeps it until it is accepted.
 * The contact keeps its id, its history and the time it was received (R18).
 */
export const offerTransferCommand = z.object({
  verb: z.literal('offerTransfer'),
  id: contactId,
  commandId: z.uuid(),
  to: wantedTarget,
  mode: z.enum(['cold', 'warm']).default('cold'),
  /** For professionals only: whom and what it is about (R39). */
  message: messageText,
  /** Stay a chat if the target's chat is open and staffed (R38). */
  keepsChat: z.boolean().default(false),
  /** Under a safety flag: the message was looked through, and says nothing that protects someone no more. */
  isSafetyCleared: z.boolean().default(false),
});
export type OfferTransferCommand = z.infer<typeof offerTransferCommand>;

export function decideOfferTransfer(
  contact: Contact,
  command: OfferTransferCommand,
  context: DecideContext,
): Decision {
  const { config, now } = context;
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  if (contact.channel === 'CONSULTATION') return refuse({ code: 'WrongChannel' });
  const found = destinationOf(contact, command.to, command.keepsChat, context);
  if (!found.ok) return found;
  const refusal =
    whyNotBy(contact, found.value, context) ??
    (contact.transfer ? ({ code: 'TransferPending' } as const) : null) ??
    keptRefusal(contact, context) ??
    whyTooMany(contact, found.value, context) ??
    whyNotThere(contact, found.value, config) ??
    whyNotSaid(contact, command, config);
  if (refusal) return refuse(refusal);
  const { to, isConverted } = found.value;
  const { commandId, mode, message } = command;
  return ok([
    {
      type: 'transferOffered',
      position: contact.position + 1,
      transferId: commandId,
      to,
      mode: ownerOf(contact) ? mode : 'cold',
      isConverted,
      expiresAt: expiryOf(to.queue, now, config),
    },
    { type: 'noteWritten', noteId: commandId, purpose: 'transfer', content: { text: message } },
  ]);
}

/** The owner, or a lead; a line professional or own worker sends on only within the lines (R44). */
function whyNotBy(
  contact: Contact,
  { isOutside, to }: Destination,
  { actor, config }: DecideContext,
): ContactRefusal | null {
  if (actor.kind !== 'person') return { code: 'NotAllowed' };
  const owner = ownerOf(contact);
  if (to.kind === 'person' && to.personId === owner) return { code: 'NotAllowed' };
  if (actorHas(actor, 'transfer.any', config)) return null;
  if (owner !== actor.id) return contact.transfer ? { code: 'TransferPending' } : { code: 'NotOwner', owner };
  if (actorHas(actor, 'transfer.own', config)) return null;
  return actorHas(actor, 'subForward', config) && isOutside ? null : { code: 'NotAllowed' };
}

/** A chat that stays one is offered to nobody who has as many as they take at a time: the client would wait in vain. */
function whyTooMany(
  contact: Contact,
  { to, isConverted }: Destination,
  context: DecideContext,
): ContactRefusal | null {
  const person = to.kind === 'person' && !isConverted ? context.people(to.personId) : undefined;
  return person ? capacityRefusal(contact, person, context) : null;
}

/** A line takes only whom it knows (R40); a message reaches only whom it can be shown to. */
function whyNotThere(
  contact: Contact,
  { isOutside, isConverted }: Destination,
  { transfer }: ServiceConfig,
): ContactRefusal | null {
  const isUnknown = isOutside && transfer.identifiedOnly && !isKnown(contact);
  return isUnknown || (isConverted && !isStronglyIdentified(contact)) ? { code: 'NotIdentified' } : null;
}

/**
 * In writing, strong identification; in a call, a visit or a letter, the name as told (CLAIMED, section 2). A report
 * or a notice is not made by the one it is about, and goes on without.
 */
function isKnown(contact: Contact): boolean {
  const { channel, details, identification } = contact;
  if (isWritten(channel)) return isStronglyIdentified(contact);
  if (channel === 'REPORT_CW' || channel === 'NOTICE_SHL') return true;
  return identification.status === 'identified' || details.includes('name');
}

function whyNotSaid(
  { safety }: Contact,
  { message, isSafetyCleared }: OfferTransferCommand,
  { transfer }: ServiceConfig,
): ContactRefusal | null {
  if (message.length < transfer.minChars) return { code: 'MissingDetail', field: 'message' };
  return safety !== 'none' && !isSafetyCleared ? { code: 'SafetyNotCleared' } : null;
}

/** When the target closes on the last business day of the offer; the day it is made is not counted. */
function expiryOf(queue: string, now: Instant, config: ServiceConfig): Instant {
  const { timeZone, transfer, queues } = config;
  const day = addBusinessDays(dayOf(now, timeZone), transfer.offerTimeoutBusinessDays);
  const calendar = calendarOf(
    queues.find(({ name }) => name === queue),
    config,
  );
  return closeOfDay(calendar, day, timeZone) ?? endOfDay(day, timeZone);
}
