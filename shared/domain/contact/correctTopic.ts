import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { actorHas } from '../policy.ts';
import { route, whyUnroutable } from '../routing/route.ts';
import { type Contact, contactId, isOpen, isStronglyIdentified, ownerOf } from './contact.ts';
import type { ContactEvent } from './events.ts';
import { messageText } from './text.ts';
import { keptRefusal } from './transfer/singleHandler.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * Pre-information refined or corrected what the contact is about (R43): it is routed anew, and the first choice stays
 * in `topicOriginal`. It waits in its new queue, unless its owner keeps it. Receipt and history stay as they were.
 */
export const correctTopicCommand = z.object({
  verb: z.literal('correctTopic'),
  id: contactId,
  commandId: z.uuid(),
  topic: z.string().max(60),
  subtopic: z.string().max(60).nullable().default(null),
  how: z.enum(['refined', 'corrected']),
  reason: messageText,
  isKept: z.boolean().default(false),
});
export type CorrectTopicCommand = z.infer<typeof correctTopicCommand>;

/** The owner; of what waits, anyone of the unit who may transfer; of anything, a lead. */
export function decideCorrectTopic(
  contact: Contact,
  command: CorrectTopicCommand,
  context: DecideContext,
): Decision {
  const { actor, config } = context;
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  const owner = ownerOf(contact);
  const right = owner === null ? 'transfer.own' : 'transfer.any';
  const isOwn = actor.kind === 'person' && owner === actor.id;
  if (!isOwn && !actorHas(actor, right, config))
    return refuse(owner === null ? { code: 'NotAllowed' } : { code: 'NotOwner', owner });
  const { topic, subtopic, how, reason, commandId } = command;
  const unknown = whyUnroutable(config, { ...contact.intake, channel: contact.channel, topic, subtopic });
  if (unknown) return refuse({ code: 'UnknownCode', field: unknown });
  const found = routeAgain(contact, command, context);
  if (!found) return refuse({ code: 'UnknownCode', field: 'topic' });
  const { queue, rule, because } = found;
  const isMoved = queue !== contact.queue;
  const isGivenBack = isMoved && owner !== null && !command.isKept;
  const kept = isGivenBack ? keptRefusal(contact, context) : null;
  if (kept) return refuse(kept);
  const events: ContactEvent[] = [{ type: 'topicChanged', topic, subtopic, how }];
  if (isMoved) events.push({ type: 'rerouted', queue, rule, because: [...because] });
  if (isGivenBack) events.push({ type: 'released', position: contact.position + 1 });
  events.push({ type: 'noteWritten', noteId: commandId, purpose: 'correction', content: { text: reason } });
  return ok(events);
}

const routeAgain = (
  contact: Contact,
  { topic, subtopic, how }: CorrectTopicCommand,
  { config, now, shifts, people }: DecideContext,
) =>
  route(
    config,
    {
      channel: contact.channel,
      lang: contact.lang,
      topic,
      subtopic,
      isIdentified: isStronglyIdentified(contact),
      preInfo: how === 'refined' ? 'refines' : 'corrects',
      region: contact.intake.region,
      text: null,
    },
    {
      now,
      isSkilledOnShift: (queue, lang) =>
        shifts.staffOf(queue).some((id) => people(id)?.languages.includes(lang)),
    },
  );
