import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import { clocksOf } from '../clock/clocksOf.ts';
import type { ServiceConfig } from '../config/config.ts';
import { actorHas } from '../policy.ts';
import { type Contact, contactId, ownerOf } from './contact.ts';
import type { ContactEvent } from './events.ts';
import type { ContactRefusal } from './refusals.ts';
import type { DecideContext } from './verb.ts';

/** A command about one of a contact's clocks. */
export const clockCommand = <V extends string>(verb: V) =>
  z.object({ verb: z.literal(verb), id: contactId, commandId: z.uuid(), clock: z.string().max(60) });

/** The reason for what was done to a clock, as the note that stands beside it. */
export const clockNote = (noteId: string, text: string): ContactEvent => ({
  type: 'noteWritten',
  noteId,
  purpose: 'clock',
  content: { text },
});

/** A contact's clock by its id; undefined where it has none such. */
export const clockOf = (contact: Contact, id: string, config: ServiceConfig): Clock | undefined =>
  clocksOf(contact, config).find((clock) => clock.id === id);

/** Why an actor may not pause or resume: it takes the right, and to be the owner or a lead. */
export function requireClockKeeper(
  contact: Contact,
  { actor, config }: DecideContext,
): ContactRefusal | null {
  if (actor.kind !== 'person' || !actorHas(actor, 'clock.pause', config)) return { code: 'NotAllowed' };
  const owner = ownerOf(contact);
  const isKeeper = owner === actor.id || actorHas(actor, 'clock.void', config);
  return isKeeper ? null : { code: 'NotOwner', owner };
}
