import { z } from 'zod';
import type { PersonId } from '../person.ts';
import { queuesOf } from '../shift/queues.ts';
import type { Contact } from './contact.ts';
import type { ContactEvent } from './events.ts';
import type { ContactRefusal } from './refusals.ts';
import { messageText } from './text.ts';
import type { DecideContext } from './verb.ts';

/** Why someone takes what they are not skilled for: written down with the taking (section 2, "logged override"). */
export const override = z.object({ reason: messageText }).optional();
export type Override = z.infer<typeof override>;

/**
 * Why a person cannot take a contact now: they are not on shift (R23), or lack the language (R54; an interpreter
 * makes up for it) or the skill of its queue (R52), which an override sets aside. Null where shifts are not in use.
 */
export function takeRefusal(
  contact: Contact,
  personId: PersonId,
  { config, people, shifts }: DecideContext,
  { queue = contact.queue, isOverridden }: { queue?: string; isOverridden: boolean },
): ContactRefusal | null {
  if (!config.flags.shifts) return null;
  const person = people(personId);
  if (!person || !shifts.isOnShift(personId)) return { code: 'NotOnShift' };
  if (isOverridden) return null;
  const isSpoken = person.languages.includes(contact.lang) || contact.intake.needsInterpreter;
  if (!isSpoken) return { code: 'SkillMissing', skill: 'language' };
  return queuesOf(person, config).has(queue) ? null : { code: 'SkillMissing', skill: 'topic' };
}

/** The override's note, where there is one. */
export const logged = (command: { commandId: string; override?: Override }): ContactEvent[] =>
  command.override
    ? [
        {
          type: 'noteWritten',
          noteId: command.commandId,
          purpose: 'assignment',
          content: { text: command.override.reason },
        },
      ]
    : [];
