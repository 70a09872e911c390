import type { ContactEvent, EventOf } from './events.ts';

/** Events that are somebody's words and stand in a timeline as such. */
export type WrittenEvent = EventOf<
  'messageSent' | 'noteWritten' | 'consultationAsked' | 'consultationAnswered' | 'consultationPhoned'
>;

const written: ReadonlySet<ContactEvent['type']> = new Set<WrittenEvent['type']>([
  'messageSent',
  'noteWritten',
  'consultationAsked',
  'consultationAnswered',
  'consultationPhoned',
]);

export const isWritten = (event: ContactEvent): event is WrittenEvent => written.has(event.type);

/** Whether its words are for the client: all the rest is among professionals. */
export const isForClient = (event: ContactEvent): boolean => event.type === 'messageSent';
