import { has } from '../../../shared/domain/policy.ts';
import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';

/** Browsers keep Ctrl+N for a window of their own: the sequence works in both editions. */
export const registerActions = ({ place, feed }: Desk): readonly Action[] => [
  {
    id: 'screen.register',
    label: 'action.register',
    group: 'screen',
    keys: ['Ctrl+N', 'G N'],
    reason: () => {
      const { service } = feed.store.getState();
      if (!service) return { id: 'reason.disconnected' };
      return has(service.person, 'register', service.config) ? null : { id: 'register.noRight' };
    },
    run: () => place.setState({ dialog: 'register' }),
  },
];
