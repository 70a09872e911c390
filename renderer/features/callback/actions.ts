import { createId } from '../../../shared/kit/ids.ts';
import type { Action } from '../../feed/actions.ts';
import { foretell, NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { give, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { phaseOf } from './call.ts';

/** Reaching the client of the open contact, and waiting for them. */
export const callbackActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.call',
    label: 'action.call',
    group: 'contact',
    keys: ['H'],
    reason: () => reasonAgainstCalling(desk),
    run: () => desk.place.setState({ dialog: 'call' }),
  },
  {
    id: 'contact.waitForClient',
    label: 'action.waitForClient',
    group: 'contact',
    keys: ['Z'],
    reason: () => reasonAgainstWaiting(desk),
    run: () => void waitForClient(desk),
  },
];

function reasonAgainstWaiting(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  if (contact?.state.status === 'waiting') return { id: 'reason.alreadyWaiting' };
  const id = contact?.id ?? NO_COMMAND;
  return reasonAgainstCommand(desk, contact, { verb: 'waitForClient', id, commandId: NO_COMMAND });
}

/** The turn is the client's: what they write next brings the contact back. */
async function waitForClient(desk: Desk): Promise<void> {
  const contact = selectedContact(desk);
  if (!contact || desk.place.getState().asked) return;
  const input = { id: contact.id, commandId: createId() };
  await give(desk, contact, 'contact.waitForClient', input, 'done.waiting');
}

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
