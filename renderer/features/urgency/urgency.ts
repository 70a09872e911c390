import { z } from 'zod';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { type UrgencyLevel, urgencyLevel } from '../../../shared/domain/contact/parts/urgency.ts';
import type { ContactRefusal } from '../../../shared/domain/contact/refusals.ts';
import { foretell, NO_COMMAND, type World } from '../../feed/decisions.ts';
import { defineForm } from '../../feed/forms.ts';

/** What may be chosen: a level of the configuration, or that it is not urgent at all. */
export const choiceOf = z.enum([...urgencyLevel.options, 'NONE']);
export type UrgencyChoice = z.infer<typeof choiceOf>;
export const levelOf = (choice: UrgencyChoice): UrgencyLevel | null => (choice === 'NONE' ? null : choice);

type UrgencyForm = { readonly choice: UrgencyChoice | null; readonly reason: string };
export const urgencyForm = defineForm<UrgencyForm>(
  'urgency',
  z.object({ choice: choiceOf.nullable(), reason: z.string() }),
  { choice: null, reason: '' },
);

/** What the rule says of a choice, were its reason given or not (R45, R46); null where it would be accepted. */
export function choiceRefusal(
  contact: Contact,
  choice: UrgencyChoice,
  reason: string | null,
  world: World,
  now: Date,
): ContactRefusal | null {
  const command = {
    verb: 'setUrgency',
    id: contact.id,
    commandId: NO_COMMAND,
    level: levelOf(choice),
    reason,
  } as const;
  return foretell(contact, command, world, now);
}

/** The choices that this person has: raising is for all, lowering for those with the right. */
export const choicesFor = (contact: Contact, world: World, now: Date): readonly UrgencyChoice[] =>
  choiceOf.options.filter((choice) => choiceRefusal(contact, choice, '…', world, now) === null);

/** Whether a choice has to be explained. */
export const needsReason = (contact: Contact, choice: UrgencyChoice, world: World, now: Date): boolean =>
  choiceRefusal(contact, choice, null, world, now)?.code === 'MissingDetail';
