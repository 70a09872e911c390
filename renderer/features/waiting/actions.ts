import { createId } from '../../../shared/kit/ids.ts';
import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { give, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** Waiting for the client of the open contact: by one key for as long as it takes, by another until a day. */
export const waitingActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.waitForClient',
    label: 'action.waitForClient',
    group: 'contact',
    keys: ['Z'],
    reason: () =>
      selectedContact(desk)?.state.status === 'waiting'
        ? { id: 'reason.alreadyWaiting' }
        : reasonAgainstWaiting(desk),
    run: () => void waitForClient(desk),
  },
  {
    id: 'contact.waitUntil',
    label: 'action.waitUntil',
    group: 'contact',
    keys: ['Shift+Z'],
    reason: () => reasonAgainstWaiting(desk),
    run: () => desk.place.setState({ dialog: 'wait' }),
  },
];

function reasonAgainstWaiting(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
  return reasonAgainstCommand(desk, contact, { verb: 'waitForClient', ...target, until: null });
}

/** The turn is the client's: what they write next brings the contact back. */
async function waitForClient(desk: Desk): Promise<void> {
  const contact = selectedContact(desk);
  if (!contact || desk.place.getState().asked) return;
  const input = { id: contact.id, commandId: createId() };
  await give(desk, contact, 'contact.waitForClient', input, 'done.waiting');
}
