import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import type { Channel } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import { unreachedRefusal } from './callback/unreached.ts';
import { type Contact, contactId, isUnread } from './contact.ts';
import { requireOwner } from './ownership.ts';
import type { DecideContext, Decision } from './verb.ts';

const code = z.string().min(1).max(60);

/**
 * The owner ends a contact. Resolution, who contacted (R15), topic and the agreed next step (R73) are mandatory, and
 * what the client wrote last must have been read: a message that came during closing is not closed away (R35).
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
});
export type CloseCommand = z.infer<typeof closeCommand>;

export function decideClose(contact: Contact, command: CloseCommand, context: DecideContext): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  const { config } = context;
  const { resolution, contactBy, topic, nextStep, addOns } = command;
  const isCode = (list: readonly { code: string }[], value: string) =>
    list.some((each) => each.code === value);
  if (!isCode(config.resolutions, resolution)) return refuse({ code: 'UnknownCode', field: 'resolution' });
  if (!mayEndWith(config, resolution, contact.channel))
    return refuse({ code: 'UnknownCode', field: 'resolution' });
  if (!isCode(config.contactBy, contactBy)) return refuse({ code: 'UnknownCode', field: 'contactBy' });
  if (!isCode(config.nextSteps, nextStep)) return refuse({ code: 'UnknownCode', field: 'nextStep' });
  if (!config.topics.some((each) => each.id === topic))
    return refuse({ code: 'UnknownCode', field: 'topic' });
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  const unreached = unreachedRefusal(contact, resolution, context);
  if (unreached) return refuse(unreached);
  if (isUnread(contact)) return refuse({ code: 'UnreadMessages' });
  return ok([
    { type: 'closed', position: contact.position + 1, resolution, contactBy, topic, nextStep, addOns },
  ]);
}

/** Some resolutions belong to channels of their own, such as a consultation's or a professional's message. */
const mayEndWith = ({ resolutions }: ServiceConfig, code: string, of: Channel): boolean =>
  resolutions.find((each) => each.code === code)?.channels?.includes(of) ?? true;
