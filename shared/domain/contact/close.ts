import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import type { ServiceConfig } from '../config/config.ts';
import { actorHas } from '../policy.ts';
import { unreachedRefusal } from './callback/unreached.ts';
import { type Contact, contactId, isUnread } from './contact.ts';
import { requireOwner } from './ownership.ts';
import type { ContactRefusal } from './refusals.ts';
import { unfinishedUrgency } from './urgency/unfinished.ts';
import type { DecideContext, Decision } from './verb.ts';

const code = z.string().min(1).max(60);

/**
 * The owner ends a contact. Resolution (R65), who contacted (R15), topic and the agreed next step (R73) are mandatory,
 * and what the client wrote last must have been read: a message that came during closing is not closed away (R35).
 */
export const closeCommand = z.object({
  verb: z.literal('close'),
  id: contactId,
  commandId: z.uuid(),
  resolution: code,
  contactBy: code,
  topic: code,
  nextStep: code,
  /** Guidance in digital services, interpreter and the like, beside the resolution (R6, R16, R78). */
  addOns: z.array(code).max(10).default([]),
  /** Whom the matter was about (R52), where that is known. */
  group: code.optional(),
  /** The service line that a resolution guides to (R65). */
  line: code.optional(),
  /** The contact that this one repeats; a duplicate says of which. */
  duplicateOf: contactId.optional(),
});
export type CloseCommand = z.infer<typeof closeCommand>;

export function decideClose(contact: Contact, command: CloseCommand, context: DecideContext): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  const refusal =
    unknownCode(command, context.config) ??
    unfitResolution(contact, command, context) ??
    unreachedRefusal(contact, command.resolution, context) ??
    unfinishedUrgency(contact);
  if (refusal) return refuse(refusal);
  if (isUnread(contact)) return refuse({ code: 'UnreadMessages' });
  const { resolution, contactBy, topic, nextStep, addOns, group, line, duplicateOf } = command;
  return ok([
    {
      type: 'closed',
      position: contact.position + 1,
      resolution,
      contactBy,
      topic,
      nextStep,
      addOns,
      ...(group ? { group } : {}),
      ...(line ? { line } : {}),
      ...(duplicateOf ? { duplicateOf } : {}),
    },
  ]);
}

function unknownCode(command: CloseCommand, config: ServiceConfig): ContactRefusal | null {
  const { resolution, contactBy, topic, nextStep, addOns, group, line } = command;
  const isCode = (list: readonly { code: string }[], value: string) =>
    list.some((each) => each.code === value);
  const isId = (list: readonly { id: string }[], value: string) => list.some((each) => each.id === value);
  const unknown = (field: string): ContactRefusal => ({ code: 'UnknownCode', field });
  if (!isCode(config.resolutions, resolution)) return unknown('resolution');
  if (!isCode(config.contactBy, contactBy)) return unknown('contactBy');
  if (!isCode(config.nextSteps, nextStep)) return unknown('nextStep');
  if (!isId(config.topics, topic)) return unknown('topic');
  if (addOns.some((each) => !isCode(config.addOnCodes, each))) return unknown('addOns');
  if (group !== undefined && !isCode(config.groups, group)) return unknown('group');
  if (line !== undefined && !isId(config.lines, line)) return unknown('line');
  return null;
}

/** A resolution that this channel, this person or this closing does not have (R65, R66). */
function unfitResolution(
  contact: Contact,
  command: CloseCommand,
  { actor, config }: DecideContext,
): ContactRefusal | null {
  const chosen = config.resolutions.find((each) => each.code === command.resolution);
  if (!chosen) return { code: 'UnknownCode', field: 'resolution' };
  if (chosen.channels && !chosen.channels.includes(contact.channel))
    return { code: 'UnknownCode', field: 'resolution' };
  if (chosen.right && !actorHas(actor, chosen.right, config)) return { code: 'NotAllowed' };
  if (chosen.needsLine && !command.line) return { code: 'MissingDetail', field: 'line' };
  if (chosen.code !== 'DUPLICATE') return null;
  if (!command.duplicateOf) return { code: 'MissingDetail', field: 'duplicateOf' };
  return command.duplicateOf === contact.id ? { code: 'UnknownCode', field: 'duplicateOf' } : null;
}
