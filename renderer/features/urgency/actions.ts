import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';

/** How urgent the open contact is, and that an urgent matter was handled. */
export const urgencyActions = (desk: Desk): readonly Action[] => {
  const target = () => ({ id: selectedContact(desk)?.id ?? NO_COMMAND, commandId: NO_COMMAND });
  return [
    {
      id: 'contact.urgency',
      label: 'action.urgency',
      group: 'contact',
      keys: ['U'],
      reason: () =>
        reasonAgainstCommand(desk, selectedContact(desk), {
          verb: 'setUrgency',
          ...target(),
          level: 'URGENT',
          reason: null,
        }),
      run: () => desk.place.setState({ dialog: 'urgency' }),
    },
    {
      id: 'contact.markUrgentHandled',
      label: 'action.markUrgentHandled',
      group: 'contact',
      keys: ['Shift+U'],
      reason: () =>
        reasonAgainstCommand(desk, selectedContact(desk), {
          verb: 'markUrgentHandled',
          ...target(),
          how: 'handled',
        }),
      run: () => desk.place.setState({ dialog: 'urgentHandled' }),
    },
  ];
};
