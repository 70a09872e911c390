import type { ContactDetails } from '../../domain/contact/details.ts';
import { protectedFields } from '../../domain/contact/details.ts';
import type { Actor, ContactEvent, EventOf, RecordedEvent } from '../../domain/contact/events.ts';
import type { Content } from '../../domain/contact/parts/content.ts';
import type { Safety } from '../../domain/contact/parts/safety.ts';
import type { OutgoingEvent } from './outgoingEvents.ts';

/** What lies beside an event: only for who may have content. */
export type Beside = {
  /** Details of the client as they stand now; null once erased. */
  readonly details: ContactDetails | null;
  readonly safety: Safety;
  /** The answers of the assessment that the event is about; null once erased. */
  readonly form: { readonly [field: string]: unknown } | null;
};

type Made<T extends OutgoingEvent['type']> = {
  type: T;
  data: Omit<Extract<OutgoingEvent, { type: T }>['data'], 'contactId' | 'version' | 'by'>;
};
type AnyMade = { [T in OutgoingEvent['type']]: Made<T> }[OutgoingEvent['type']];

/**
 * What another system is told of an event; null when it is none of its business. Notes, consultations, receipts and
 * clocks stay inside. Only this function makes what leaves, and it takes up what it names, nothing else. `beside` null:
 * nothing that anybody wrote.
 */
export function toOutgoing(recorded: RecordedEvent, beside: Beside | null): OutgoingEvent | null {
  const { seq: id, at: timestamp, contactId, version, actor } = recorded;
  const made = ofHandling(recorded.event, timestamp, beside) ?? ofContact(recorded.event, beside);
  if (!made) return null;
  const data = { contactId, version, by: toBy(actor), ...made.data };
  return { id, type: made.type, timestamp, data } as OutgoingEvent;
}

/** The course of a contact. */
function ofContact(event: ContactEvent, beside: Beside | null): AnyMade | null {
  switch (event.type) {
    case 'claimed':
    case 'assigned':
      return { type: 'contact.assigned', data: { owner: event.owner } };
    case 'released':
      return { type: 'contact.released', data: {} };
    case 'rerouted':
      return { type: 'contact.rerouted', data: { queue: event.queue, rule: event.rule } };
    case 'topicChanged': {
      const { topic, subtopic, how } = event;
      return { type: 'contact.topicChanged', data: { topic, subtopic, how } };
    }
    case 'languageChanged':
      return { type: 'contact.languageChanged', data: { lang: event.lang } };
    case 'closed': {
      const { resolution, contactBy, topic, nextStep, addOns } = event;
      const { group = null, line = null, duplicateOf = null } = event;
      const extras = { group, line, duplicateOf };
      return { type: 'contact.closed', data: { resolution, contactBy, topic, nextStep, addOns, ...extras } };
    }
    case 'reopened':
      return { type: 'contact.reopened', data: { owner: event.owner } };
    case 'clientLeft':
      return { type: 'contact.left', data: {} };
    case 'merged':
      return { type: 'contact.merged', data: { into: event.into } };
    case 'messageSent': {
      const { messageId, from, content } = event;
      return {
        type: 'message.sent',
        data: { messageId, from, ...(beside ? { text: textOf(content), ...filesOf(content) } : {}) },
      };
    }
    case 'transferOffered': {
      const { transferId, to, isConverted, expiresAt } = event;
      const line = to.kind === 'line' ? to.line : null;
      const person = to.kind === 'person' ? to.personId : null;
      return {
        type: 'transfer.offered',
        data: { transferId, queue: to.queue, line, person, isConverted, expiresAt },
      };
    }
    case 'transferAccepted':
      return { type: 'transfer.accepted', data: { transferId: event.transferId, owner: event.owner } };
    case 'transferRejected':
      return returned(event, 'rejected');
    case 'transferRecalled':
      return returned(event, 'recalled');
    case 'transferExpired':
      return returned(event, 'expired');
    default:
      return null;
  }
}

/** How it began, who the client is, what was assessed and agreed. */
function ofHandling(event: ContactEvent, at: string, beside: Beside | null): AnyMade | null {
  switch (event.type) {
    case 'opened':
      // A consultation is among colleagues: it has no business outside.
      return event.channel === 'CONSULTATION' ? null : { type: 'contact.opened', data: ofOpening(event, at) };
    case 'identified':
      return { type: 'contact.identified', data: { clientId: event.clientId, strength: event.strength } };
    case 'detailsRecorded':
      return {
        type: 'contact.detailsRecorded',
        data: { fields: event.fields, ...(beside ? { details: toDisclosed(beside) } : {}) },
      };
    case 'safetySet':
    case 'safetyCleared':
      return { type: 'contact.safetyChanged', data: { isSet: event.type === 'safetySet' } };
    case 'urgencySet': {
      const { level, isSuspected, isAssessment } = event;
      return isSuspected ? null : { type: 'contact.urgencySet', data: { level, isAssessment } };
    }
    case 'urgentHandled':
      return { type: 'contact.urgentHandled', data: { how: event.how } };
    case 'callbackScheduled':
      return { type: 'callback.scheduled', data: { slot: event.slot, isBooked: event.isBooked } };
    case 'callbackAttempted': {
      const { outcome, counts, isLast } = event;
      return { type: 'callback.attempted', data: { outcome, counts, isLast } };
    }
    case 'assessmentSigned':
    case 'assessmentHandedOff': {
      const { assessmentVersion } = event;
      const data = { assessmentVersion, ...(beside ? { form: beside.form } : {}) };
      return event.type === 'assessmentSigned'
        ? { type: 'assessment.signed', data }
        : { type: 'assessment.handedOff', data: { ...data, to: event.to } };
    }
    default:
      return null;
  }
}

const filesOf = (content: Content) => ('files' in content && content.files ? { files: content.files } : {});
const textOf = (content: Content): string | null => ('text' in content ? content.text : null);

function returned(
  { transferId, queue }: EventOf<'transferRejected' | 'transferRecalled' | 'transferExpired'>,
  why: 'rejected' | 'recalled' | 'expired',
): AnyMade {
  return { type: 'transfer.returned', data: { transferId, queue, why } };
}

function ofOpening(event: EventOf<'opened'>, at: string): Made<'contact.opened'>['data'] {
  const { channel, lang, topic, queue, rule, owner, intake, receivedAt } = event;
  const { subtopic, entryPoint, region, contactBy, group } = intake;
  const how = { channel, lang, topic, subtopic, queue, rule, entryPoint, region, contactBy, group };
  return { ...how, owner, receivedAt: receivedAt ?? at };
}

/** Under a safety flag, also one only proposed, nothing leaves that says where someone is or how to reach them. */
function toDisclosed({ details, safety }: Beside): ContactDetails | null {
  if (!details || safety === 'none') return details;
  const isOpen = ([field]: [string, unknown]) => !(protectedFields as readonly string[]).includes(field);
  return Object.fromEntries(Object.entries(details).filter(isOpen));
}

function toBy(actor: Actor): OutgoingEvent['data']['by'] {
  switch (actor.kind) {
    case 'person':
      return { kind: actor.kind, id: actor.id, role: actor.role };
    case 'client':
      return { kind: actor.kind };
    case 'system':
      return { kind: actor.kind, id: actor.part };
    case 'integration':
      return { kind: actor.kind, id: actor.key };
  }
}
