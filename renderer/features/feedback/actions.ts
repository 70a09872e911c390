import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';

/** What one thinks of the application and the way of working, to who keeps them (R84). */
export const feedbackActions = ({ place }: Desk): readonly Action[] => [
  {
    id: 'screen.feedback',
    label: 'action.feedback',
    group: 'screen',
    keys: ['Shift+F1'],
    reason: () => null,
    run: () => place.setState({ dialog: 'feedback' }),
  },
];
