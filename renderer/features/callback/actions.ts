import type { Action } from '../../feed/actions.ts';
import { foretell, NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { phaseOf } from './call.ts';

/** Reaching the client of the open contact. */
export const callbackActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.call',
    label: 'action.call',
    group: 'contact',
    keys: ['H'],
    reason: () => reasonAgainstCalling(desk),
    run: () => desk.place.setState({ dialog: 'call' }),
  },
];

/**
 * Why nothing can be done about a call: not even agree on one. A call that is only too early is no hindrance here: the
 * dialog says from when on, and lets the time be moved.
 */
function reasonAgainstCalling(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const { service, team, mirror } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  const target = { id: contact.id, commandId: NO_COMMAND };
  if (phaseOf(contact) === 'none')
    return reasonAgainstCommand(desk, contact, { verb: 'scheduleCallback', ...target, slot: null });
  const start = { verb: 'startCall', ...target } as const;
  const refusal = foretell(contact, start, { service, team, mirror }, desk.feed.now());
  const isLate = refusal?.code === 'CallTooEarly' || refusal?.code === 'NoAttemptsLeft';
  return isLate ? null : reasonAgainstCommand(desk, contact, start);
}
