import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { requestFocus } from '../../feed/place.ts';
import { selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** Looking for words in the open conversation, and taking it out as text. */
export const readingActions = (desk: Desk): readonly Action[] => {
  const { place, feed } = desk;
  const without = (): Phrase | null => (selectedContact(desk) ? null : { id: 'reason.noContact' });
  return [
    {
      id: 'conversation.find',
      label: 'action.find',
      group: 'contact',
      keys: ['Ctrl+F'],
      reason: without,
      run: () => {
        place.setState({ isFinding: true, pane: 'conversation' });
        requestFocus(place, 'find');
      },
    },
    {
      id: 'conversation.copy',
      label: 'action.copy',
      group: 'contact',
      keys: ['Shift+Y'],
      reason: () =>
        without() ?? (feed.store.getState().link.kind === 'live' ? null : { id: 'reason.disconnected' }),
      run: () => place.setState({ dialog: 'copy' }),
    },
  ];
};
