import { ownerOf } from '../../../shared/domain/contact/contact.ts';
import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { requestFocus } from '../../feed/place.ts';
import { openContact, selectedContact } from '../../feed/steps.ts';
import type { Inbox } from './inboxStore.ts';

/** What can be done with the list. */
export const listActions = (desk: Desk, inbox: Inbox): readonly Action[] => {
  const { place } = desk;
  const hasRows = () => (inbox.shown().length > 0 ? null : ({ id: 'reason.emptyList' } as const));
  const move = (step: 1 | -1) => () => {
    const id = inbox.step(step);
    if (id) openContact(desk, id);
    requestFocus(place, 'list');
  };
  return [
    {
      id: 'list.next',
      label: 'action.next',
      group: 'list',
      keys: ['J', 'ArrowDown'],
      reason: hasRows,
      run: move(1),
    },
    {
      id: 'list.previous',
      label: 'action.previous',
      group: 'list',
      keys: ['K', 'ArrowUp'],
      reason: hasRows,
      run: move(-1),
    },
    {
      id: 'list.open',
      label: 'action.open',
      group: 'list',
      keys: ['Enter'],
      reason: hasRows,
      run: () => {
        const id = place.getState().contactId ?? inbox.step(1);
        if (!id) return;
        openContact(desk, id);
        place.setState({ pane: 'conversation' });
        const contact = selectedContact(desk);
        requestFocus(place, contact && ownerOf(contact) === desk.me ? 'composer' : 'timeline');
      },
    },
    {
      id: 'list.search',
      label: 'action.search',
      group: 'list',
      keys: ['/'],
      reason: () => null,
      run: () => {
        place.setState({ pane: 'inbox' });
        requestFocus(place, 'search');
      },
    },
    {
      id: 'list.showNew',
      label: 'action.showNew',
      group: 'list',
      keys: ['.'],
      reason: () => null,
      run: inbox.showNew,
    },
    {
      id: 'list.go',
      label: 'action.inbox',
      group: 'list',
      keys: ['G I'],
      reason: () => null,
      run: () => {
        place.setState({ pane: 'inbox' });
        requestFocus(place, 'list');
      },
    },
    ...(['mine', 'myQueues', 'all', 'closed'] as const).map(
      (view): Action => ({
        id: `list.view.${view}`,
        label: `action.view.${view}`,
        group: 'list',
        keys: [],
        reason: () => null,
        run: () => inbox.choose(view),
      }),
    ),
  ];
};
