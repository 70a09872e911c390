import { z } from 'zod';
import { isLiveChat } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import type { Person, PersonId } from '../person.ts';
import { queuesOf } from '../shift/queues.ts';
import type { Contact } from './contact.ts';
import type { ContactEvent } from './events.ts';
import type { ContactRefusal } from './refusals.ts';
import { messageText } from './text.ts';
import type { DecideContext } from './verb.ts';

/** Why someone takes what they are not skilled for: written down with the taking (section 2, "logged override"). */
export const override = z.object({ reason: messageText }).optional();
export type Override = z.infer<typeof override>;

type Taking = {
  readonly queue?: string;
  readonly isOverridden: boolean;
  /** They were named for it, or had it before: no other skill is asked of them. */
  readonly isNamed?: boolean;
};

/**
 * Why a person cannot take a contact now: they are not on shift (R23), or lack the language (R54; an interpreter
 * makes up for it) or the skill of its queue (R52), or hold as many live chats as they take at a time. A reason sets
 * all but the shift aside. Null where shifts are not in use.
 */
export function takeRefusal(
  contact: Contact,
  personId: PersonId,
  context: DecideContext,
  { queue = contact.queue, isOverridden, isNamed = false }: Taking,
): ContactRefusal | null {
  const { config, people, shifts } = context;
  if (!config.flags.shifts) return null;
  const person = people(personId);
  if (!person || !shifts.isOnShift(personId)) return { code: 'NotOnShift' };
  if (isOverridden) return null;
  return (
    (isNamed ? null : skillRefusal(contact, queue, person, config)) ??
    capacityRefusal(contact, person, context)
  );
}

/** Why a live chat is one too many for someone; what is no live chat never is. */
export function capacityRefusal(
  { id, channel }: Contact,
  { id: personId, capacity }: Person,
  { config, chatsOf }: DecideContext,
): ContactRefusal | null {
  if (!config.flags.shifts || capacity === null || !isLiveChat(channel)) return null;
  const held = chatsOf(personId);
  return held.size - (held.has(id) ? 1 : 0) < capacity ? null : { code: 'AtCapacity', capacity };
}

function skillRefusal(
  contact: Contact,
  queue: string,
  person: Person,
  config: ServiceConfig,
): ContactRefusal | null {
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
