import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { toggleSide } from '../../feed/place.ts';
import { selectedContact } from '../../feed/steps.ts';

/** The first assessment of the open contact. */
export const assessmentActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.assess',
    label: 'action.assess',
    group: 'contact',
    keys: ['F'],
    reason: () => (selectedContact(desk) ? null : { id: 'reason.noContact' }),
    run: () => toggleSide(desk.place, 'assessment'),
  },
];
