import type { ServiceConfig } from '../config/config.ts';
import type { Person, PersonId } from '../person.ts';
import { queuesOf } from './queues.ts';

/** What a decision may ask about who is at work now (R23). */
export type ShiftView = {
  /** On shift and not wrapping up: contacts may be taken and given. */
  readonly isOnShift: (personId: PersonId) => boolean;
  /** Who is on shift and answers the queue. */
  readonly staffOf: (queue: string) => readonly PersonId[];
};

/** Where shifts are not in use, everyone is always at work. */
export function everyoneOnShift(people: readonly Person[], config: ServiceConfig): ShiftView {
  return {
    isOnShift: (personId) => people.some(({ id }) => id === personId),
    staffOf: (queue) => people.flatMap((person) => (queuesOf(person, config).has(queue) ? [person.id] : [])),
  };
}
