import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';

/** The professional's own links, above whatever one does; the same key puts them away (R71). */
export const toolkitActions = ({ place, feed }: Desk): readonly Action[] => [
  {
    id: 'screen.toolkit',
    label: 'action.toolkit',
    group: 'screen',
    keys: ['F1'],
    isAboveDialogs: true,
    reason: () => (feed.store.getState().service ? null : { id: 'noGateway.title' }),
    run: () => place.setState(({ isToolkitOpen }) => ({ isToolkitOpen: !isToolkitOpen })),
  },
];
