import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Channel, channel, clientChannels, isWritten, needsIdentity } from '../channel.ts';
import { isInUse } from '../channelInUse.ts';
import type { ServiceConfig } from '../config/config.ts';
import { language } from '../language.ts';
import { personId } from '../person.ts';
import { actorHas } from '../policy.ts';
import type { RoutingContext, RoutingIntake } from '../routing/conditions.ts';
import { matterOf } from '../routing/matter.ts';
import { type Route, route, whyUnroutable } from '../routing/route.ts';
import { firstCall } from './callback/firstCall.ts';
import type { Contact } from './contact.ts';
import { contactId } from './contact.ts';
import { contactDetails } from './details.ts';
import type { Actor, ContactEvent } from './events.ts';
import { unknownInIntake } from './intakeCodes.ts';
import { type Slot, slot } from './parts/callback.ts';
import { strength, toldIntake } from './parts/intake.ts';
import { recordedDetails } from './recordDetails.ts';
import { decideSend } from './send.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * A contact begins, by whatever channel, and is routed at once (R17, R27, R34): a client writes, a professional
 * registers a call, a visit or a letter (R5, R7, R14), another system hands one in (R9, R10). Opening a conversation
 * that already stands adds the text to it as a message, so that nothing written is lost.
 */
export const openCommand = z.object({
  verb: z.literal('open'),
  id: contactId,
  commandId: z.uuid(),
  channel,
  lang: language,
  topic: z.string().max(60),
  aliasNumber: z.number().int(),
  intake: toldIntake.prefault({}),
  text: messageText.nullable(),
  details: contactDetails.nullable().default(null),
  /** Whom the identity edge has identified before the contact began; never taken from a page. */
  client: z.object({ id: z.uuid(), strength }).nullable().default(null),
  owner: personId.nullable().default(null),
  receivedAt: z.iso.datetime().nullable().default(null),
  /** A talk with a chatbot, taken along (R10). */
  transcript: z.string().max(20_000).nullable().default(null),
  /** The time booked for a call (R8); a contact request is promised its first call by rule. */
  slot: slot.nullable().default(null),
});
export type OpenCommand = z.infer<typeof openCommand>;

/** What a plain opening leaves unsaid. */
export const unsaid = {
  intake: toldIntake.parse({}),
  details: null,
  client: null,
  owner: null,
  receivedAt: null,
  transcript: null,
  slot: null,
} as const;

export function decideOpen(contact: Contact | null, command: OpenCommand, context: DecideContext): Decision {
  const { actor, config } = context;
  if (!mayOpen(actor, command.channel, config)) return refuse({ code: 'NotAllowed' });
  if (contact) return again(contact, command, context);
  // What comes to the desk is written down whatever the plans; a page offers only what is in use (R4).
  if (actor.kind === 'client' && !isInUse(config, command.channel, context.now))
    return refuse({ code: 'ChannelInactive' });
  if (actor.kind === 'client' && needsIdentity(command.channel) && command.client?.strength !== 'strong')
    return refuse({ code: 'NotIdentified' });
  const missing = missingFrom(command);
  if (missing) return refuse({ code: 'MissingDetail', field: missing });
  const unknown = unknownInIntake(config, command.intake);
  if (unknown) return refuse({ code: 'UnknownCode', field: unknown });
  const call = firstCall(command, context);
  if (!call.ok) return call;
  const asked = toRoutingIntake(command);
  const routed = route(config, asked, toRoutingContext(context));
  if (!routed) return refuse({ code: 'UnknownCode', field: whyUnroutable(config, asked) ?? 'topic' });
  const came = whatCame(command, call.value);
  return ok([
    {
      type: 'opened',
      position: 1,
      channel: command.channel,
      lang: command.lang,
      aliasNumber: command.aliasNumber,
      topic: command.topic,
      queue: routed.queue,
      rule: routed.rule,
      because: [...routed.because],
      intake: { ...command.intake, channel: command.channel },
      owner: actor.kind === 'person' ? command.owner && actor.id : null,
      receivedAt: command.receivedAt,
    },
    ...came,
    ...whatRoutingSaw(routed, asked, came),
  ]);
}

function toRoutingIntake(command: OpenCommand): RoutingIntake {
  const { channel: of, lang, topic, intake: told, client, text, transcript } = command;
  return {
    channel: of,
    lang,
    ...matterOf({ topic, subtopic: told.subtopic }, told.preInfo),
    isIdentified: client?.strength === 'strong',
    region: told.region,
    text: [text, transcript].filter(Boolean).join('\n') || null,
  };
}

const toRoutingContext = ({ now, people, shifts }: DecideContext): RoutingContext => ({
  now,
  isSkilledOnShift: (queue, lang) => shifts.staffOf(queue).some((id) => people(id)?.languages.includes(lang)),
});

/** What routing found besides the queue: a topic put right, help shown at once, a suspicion for a person to assess. */
function whatRoutingSaw(routed: Route, asked: RoutingIntake, came: readonly ContactEvent[]): ContactEvent[] {
  const events: ContactEvent[] = [];
  if (asked.preInfo) {
    const how = asked.preInfo === 'refines' ? 'refined' : 'corrected';
    events.push({ type: 'topicChanged', topic: asked.topic, subtopic: asked.subtopic, how });
  }
  if (routed.urgency)
    events.push({ type: 'urgencySet', level: null, isSuspected: true, isAssessment: false });
  if (routed.signpost) {
    const seen = came.filter((each) => 'position' in each).length;
    events.push({ type: 'signposted', position: 2 + seen, to: routed.signpost });
  }
  return events;
}

/** What came with the opening: who it is, what they wrote, what a bot was told. */
function whatCame(command: OpenCommand, call: Slot | null): ContactEvent[] {
  const { client, details, text, transcript, commandId } = command;
  const events: ContactEvent[] = [];
  let position = 1;
  if (client) {
    position += 1;
    events.push({ type: 'identified', position, clientId: client.id, strength: client.strength });
  }
  if (details) events.push(...recordedDetails(details));
  if (transcript) {
    events.push({
      type: 'noteWritten',
      noteId: commandId,
      purpose: 'transcript',
      content: { text: transcript },
    });
  }
  if (text) {
    position += 1;
    events.push({ type: 'messageSent', position, messageId: commandId, from: 'client', content: { text } });
  }
  if (call) {
    position += 1;
    events.push({ type: 'callbackScheduled', position, slot: call, isBooked: command.slot !== null });
  }
  return events;
}

function again(contact: Contact, command: OpenCommand, context: DecideContext): Decision {
  if (context.actor.kind !== 'client' || !command.text) return refuse({ code: 'NotAllowed' });
  const { id, commandId, text } = command;
  return decideSend(contact, { verb: 'send', id, commandId, text }, context);
}

function mayOpen(actor: Actor, of: Channel, config: ServiceConfig): boolean {
  if (of === 'CONSULTATION' || of === 'PRO_MESSAGE') return false;
  switch (actor.kind) {
    case 'client':
      return clientChannels.some((each) => each === of);
    case 'person':
      return !isWritten(of) && actorHas(actor, 'register', config);
    case 'integration':
      return of !== 'CHAT' && of !== 'MESSAGE';
    case 'system':
      return false;
  }
}

/** What a channel cannot do without: a number to call, the caller's organisation (R7), the matter itself. */
function missingFrom(command: OpenCommand): string | null {
  const { channel: of, details, intake: told, text, transcript, slot: booked } = command;
  if ((of === 'CONTACT_REQUEST' || of === 'BOOKED_CALL') && !details?.phone) return 'phone';
  if (of === 'BOOKED_CALL' && !booked) return 'slot';
  if (of === 'AUTHORITY_LINE' && !details?.organisation) return 'organisation';
  if (of === 'AUTHORITY_LINE' && !told.contactBy) return 'contactBy';
  if (of === 'WALK_IN' && !told.site) return 'site';
  if (isWritten(of) && !text && !transcript) return 'text';
  return null;
}
