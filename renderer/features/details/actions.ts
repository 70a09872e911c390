import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';

/** What is known of the client of the open contact, and what protects them. */
export const detailsActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.details',
    label: 'action.details',
    group: 'contact',
    keys: [],
    reason: () =>
      reasonAgainstCommand(desk, selectedContact(desk), {
        verb: 'recordDetails',
        id: NO_COMMAND,
        commandId: NO_COMMAND,
        details: {},
      }),
    run: () => desk.place.setState({ dialog: 'details' }),
  },
  {
    id: 'contact.safety',
    label: 'action.safety',
    group: 'contact',
    keys: [],
    reason: () => (selectedContact(desk) ? null : { id: 'reason.noContact' }),
    run: () => desk.place.setState({ dialog: 'safety' }),
  },
];
