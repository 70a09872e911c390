import { z } from 'zod';
import { assertNever } from '../kit/assertNever.ts';
import { content, type RecordedEvent } from './contact/events.ts';
import { localised } from './language.ts';
import type { Person } from './person.ts';

const at = z.iso.datetime();
const position = z.number().int().positive();

/** A counsellor as the client sees one: name and title, nothing more. */
export const counsellorCard = z.object({ name: z.string(), title: localised });
export type CounsellorCard = z.infer<typeof counsellorCard>;

/**
 * What a client may know of a contact, step by step; `position` has no gaps. Built only by `toClientUpdate`, which
 * names what may pass: an event it does not know stays inside.
 */
export const clientUpdate = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), position, at, topic: z.string() }),
  z.object({ type: z.literal('joined'), position, at, counsellor: counsellorCard }),
  z.object({ type: z.literal('released'), position, at }),
  z.object({ type: z.literal('mine'), position, at, messageId: z.uuid(), content }),
  z.object({
    type: z.literal('theirs'),
    position,
    at,
    messageId: z.uuid(),
    content,
    counsellor: counsellorCard,
  }),
  z.object({ type: z.literal('read'), position, at, upTo: position }),
  z.object({ type: z.literal('closed'), position, at }),
  z.object({ type: z.literal('reopened'), position, at, counsellor: counsellorCard.nullable() }),
  z.object({ type: z.literal('left'), position, at }),
]);
export type ClientUpdate = z.infer<typeof clientUpdate>;

type PersonById = (id: string) => Person | undefined;

/** The client's side of an event, or null where the event is not theirs to see. */
export function toClientUpdate(recorded: RecordedEvent, personById: PersonById): ClientUpdate | null {
  const { event, at, actor } = recorded;
  const card = (id: string): CounsellorCard => {
    const person = personById(id);
    return person
      ? { name: person.name, title: person.title }
      : { name: '', title: { fi: '', sv: '', en: '' } };
  };
  switch (event.type) {
    case 'opened':
      return { type: 'opened', position: event.position, at, topic: event.topic };
    case 'claimed':
      return { type: 'joined', position: event.position, at, counsellor: card(event.owner) };
    case 'released':
      return { type: 'released', position: event.position, at };
    case 'messageSent': {
      const { position, messageId, content } = event;
      if (event.from === 'client') return { type: 'mine', position, at, messageId, content };
      const author = actor.kind === 'person' ? actor.id : '';
      return { type: 'theirs', position, at, messageId, content, counsellor: card(author) };
    }
    case 'readByDesk':
      return { type: 'read', position: event.position, at, upTo: event.upTo };
    case 'closed':
      return { type: 'closed', position: event.position, at };
    case 'reopened':
      return {
        type: 'reopened',
        position: event.position,
        at,
        counsellor: event.owner ? card(event.owner) : null,
      };
    case 'clientLeft':
      return { type: 'left', position: event.position, at };
    case 'noteWritten':
    case 'receivedByClient':
      return null;
    default:
      return assertNever(event);
  }
}
