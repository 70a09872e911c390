import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';

/** In which of the service's languages the open conversation goes on. */
export const languageActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.language',
    label: 'action.language',
    group: 'contact',
    keys: ['Shift+K'],
    reason: () => {
      const contact = selectedContact(desk);
      const lang = contact?.lang ?? 'fi';
      const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
      return reasonAgainstCommand(desk, contact, { verb: 'setLanguage', ...target, lang });
    },
    run: () => desk.place.setState({ dialog: 'language' }),
  },
];
