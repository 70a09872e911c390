import { has } from '../../../shared/domain/policy.ts';
import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf } from '../../feed/steps.ts';

/** Writing to a client first: from the open contact, or to somebody found; a contact need not be open. */
export const messageActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.message',
    label: 'action.message',
    group: 'contact',
    keys: ['M'],
    reason: () => {
      const { service, link } = desk.feed.store.getState();
      if (!service || link.kind !== 'live') return { id: 'reason.disconnected' };
      if (has(service.person, 'proMessage', service.config)) return null;
      return refusalPhrase({ code: 'NotAllowed' }, nameOf(desk));
    },
    run: () => desk.place.setState({ dialog: 'message' }),
  },
];
