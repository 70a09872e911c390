import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kit/result.ts';
import { addDays } from '../../calendar/day.ts';
import { dayOf, endOfDay } from '../../calendar/wallClock.ts';
import type { ServiceConfig } from '../../config/config.ts';
import { plainQueue } from '../../routing/plainQueue.ts';
import { type Contact, clientOf, contactId, isStronglyIdentified } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import { bareIntake } from '../parts/intake.ts';
import type { ContactRefusal } from '../refusals.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { sentMessage } from './sentMessage.ts';

/**
 * A professional writes to a client after an earlier contact (ammattilaisen viesti / yrkespersonens meddelande, R30):
 * agreed with them, for a purpose of the configuration, to the client who identified strongly then, or to whoever
 * acts for them with an authorisation that the professional has seen. One-way, it closes on sending; where a reply is
 * allowed, it closes too and the reply opens it again; with a reply expected it waits until the reply window ends.
 */
export const writeProfessionalMessageCommand = z.object({
  verb: z.literal('writeProfessionalMessage'),
  id: contactId,
  commandId: z.uuid(),
  /** The earlier contact, from which the client is known. */
  about: contactId,
  isAgreed: z.boolean(),
  purpose: z.string().max(60),
  /** What it is about; null where that is what the earlier contact was about. */
  topic: z.string().max(60).nullable().default(null),
  recipient: z.enum(['client', 'proxy']),
  /** The professional has seen that the proxy may act for the client. */
  isProxyAuthorised: z.boolean().default(false),
  /** It waits for a reply until the reply window ends. */
  isReplyExpected: z.boolean(),
  /** It closes on sending, and a reply within the window opens it again. */
  isReplyAllowed: z.boolean().default(false),
  text: messageText,
});
export type WriteProfessionalMessageCommand = z.infer<typeof writeProfessionalMessageCommand>;

export function decideWriteProfessionalMessage(
  contact: Contact | null,
  command: WriteProfessionalMessageCommand,
  context: DecideContext,
): Decision {
  const { actor, config, now } = context;
  if (contact || actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  const known = recipientOf(command, context);
  if (!known.ok) return known;
  const { original, clientId } = known.value;
  const { lang, name } = original;
  const topic = command.topic ?? original.topic;
  const route = plainQueue(config, { channel: 'PRO_MESSAGE', topic, lang });
  if (!route) return refuse({ code: 'UnknownCode', field: 'topic' });
  const { about, commandId, purpose, recipient, isReplyExpected, isReplyAllowed, text } = command;
  const replyUntil = isReplyExpected || isReplyAllowed ? replyWindowEnd(config, now) : null;
  const sent: ContactEvent[] = [
    {
      type: 'opened',
      position: 1,
      channel: 'PRO_MESSAGE',
      lang,
      aliasNumber: original.aliasNumber,
      topic,
      ...route,
      because: [],
      intake: { ...bareIntake('PRO_MESSAGE'), about },
      owner: actor.id,
      receivedAt: null,
    },
    { type: 'identified', position: 2, clientId, strength: 'strong' },
    { type: 'detailsRecorded', fields: [], content: { text: name ?? '' } },
    { type: 'professionalMessageSent', position: 3, purpose, recipient, isReplyExpected, replyUntil },
    { type: 'messageSent', position: 4, messageId: commandId, from: 'counsellor', content: { text } },
  ];
  const end: ContactEvent = isReplyExpected
    ? { type: 'waitingForClient' }
    : sentMessage({ position: 4, topic, recipient }, config);
  return ok([...sent, end]);
}

/** Who is written to: someone whom we know by strong identification, and with whom this was agreed. */
function recipientOf(
  command: WriteProfessionalMessageCommand,
  { config, about: original }: DecideContext,
): Result<{ original: Contact; clientId: string }, ContactRefusal> {
  const { about, isAgreed, purpose, recipient, isProxyAuthorised } = command;
  if (original?.id !== about) return refuse({ code: 'NotAllowed' });
  if (!isAgreed) return refuse({ code: 'MissingDetail', field: 'isAgreed' });
  if (!config.proMessage.purposes.some(({ code }) => code === purpose))
    return refuse({ code: 'UnknownCode', field: 'purpose' });
  if (recipient === 'proxy' && !isProxyAuthorised)
    return refuse({ code: 'MissingDetail', field: 'isProxyAuthorised' });
  const clientId = clientOf(original);
  if (!clientId || !isStronglyIdentified(original)) return refuse({ code: 'NotIdentified' });
  return ok({ original, clientId });
}

/** The end of the last day of the reply window, of a message written now. */
export const replyWindowEnd = ({ proMessage, timeZone }: ServiceConfig, now: string): string =>
  endOfDay(addDays(dayOf(now, timeZone), proMessage.replyWindowDays), timeZone);
