import type { LinkConsultationCommand } from '../../shared/domain/contact/consultation/linkConsultation.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactEvent, RecordedEvent } from '../../shared/domain/contact/events.ts';
import type { ConsultationStatus } from '../../shared/domain/contact/parts/consultation.ts';
import { stableId } from '../services/stableId.ts';

/** How far a consultation is after an event of its own. */
const statusAfter: Partial<Record<ContactEvent['type'], ConsultationStatus>> = {
  consultationAsked: 'open',
  claimed: 'taken',
  released: 'open',
  consultationAnswered: 'answered',
  consultationAcknowledged: 'acknowledged',
  consultationWithdrawn: 'withdrawn',
  consultationPhoned: 'phoned',
};

/** Whether an event can have a follow-up at all, told without its contact. */
export const mayHaveFollowUp = ({ event }: RecordedEvent): boolean => Object.hasOwn(statusAfter, event.type);

/**
 * What follows from an event: a consultation is told to the contact that it is about, with its answer. The id of the
 * command is made of the event's number, so that it is done once, however often the event is read.
 */
export function followUpOf(recorded: RecordedEvent, contact: Contact): LinkConsultationCommand | null {
  const { event, seq } = recorded;
  const { about } = contact.intake;
  const status = statusAfter[event.type];
  if (contact.channel !== 'CONSULTATION' || about === null || !status) return null;
  return {
    verb: 'linkConsultation',
    id: about,
    commandId: stableId(`luotsi:consultation linked:${seq}`),
    consultationId: contact.id,
    status,
    answer: answerIn(event),
    ...(recorded.actor.kind === 'person' && { author: recorded.actor.id }),
  };
}

function answerIn(event: ContactEvent): string | null {
  if (event.type !== 'consultationAnswered' && event.type !== 'consultationPhoned') return null;
  return 'text' in event.content ? event.content.text : null;
}
