import { sortNames } from '../../../shared/desktop/inboxViews.ts';
import { ownerOf } from '../../../shared/domain/contact/contact.ts';
import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { requestFocus } from '../../feed/place.ts';
import { openContact, selectedContact } from '../../feed/steps.ts';
import type { Inbox } from './inboxStore.ts';
import { reasonAgainstNext, takeNext } from './takeNext.ts';

/** What can be done with the list. */
export const listActions = (desk: Desk, inbox: Inbox): readonly Action[] => {
  const { place } = desk;
  const hasRows = () => (inbox.shown().length > 0 ? null : ({ id: 'reason.emptyList' } as const));
  const move = (step: 1 | -1) => () => {
    const id = inbox.step(step);
    if (id) openContact(desk, id);
    requestFocus(place, 'list');
  };
  /** Goes to a list, with the keyboard. */
  const go = (id: string, label: Action['label'], keys: string, choose: () => void): Action => ({
    id,
    label,
    group: 'list',
    keys: [keys],
    reason: () => null,
    run: () => {
      choose();
      place.setState({ pane: 'inbox' });
      requestFocus(place, 'list');
    },
  });
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
      id: 'list.takeNext',
      label: 'action.takeNext',
      group: 'list',
      keys: ['Ctrl+.'],
      reason: () => reasonAgainstNext(desk),
      run: () => void takeNext(desk),
    },
    {
      id: 'list.filter',
      label: 'action.filter',
      group: 'list',
      keys: ['Shift+G'],
      reason: () => null,
      run: () => {
        place.setState({ pane: 'inbox' });
        inbox.setFiltering(!inbox.store.getState().isFiltering);
      },
    },
    go('list.go', 'action.inbox', 'G I', inbox.goHome),
    go('list.view.callbacks', 'action.callbacks', 'G C', () => inbox.choose('callbacks')),
    go('list.view.consultations', 'action.consultations', 'G K', () => inbox.choose('consultations')),
    ...(['mine', 'myQueues', 'waiting', 'all', 'closed'] as const).map(
      (view): Action => ({
        id: `list.view.${view}`,
        label: `action.view.${view}`,
        group: 'list',
        keys: [],
        reason: () => null,
        run: () => inbox.choose(view),
      }),
    ),
    ...sortNames.map(
      (sort): Action => ({
        id: `list.sort.${sort}`,
        label: `action.sort.${sort}`,
        group: 'list',
        keys: [],
        reason: () => null,
        run: () => inbox.sortBy(sort),
      }),
    ),
  ];
};
