import type { DesktopAnswer } from '../../shared/desktop/calls.ts';
import type { AreaHandlers } from './tables.ts';

export const appCalls = (info: DesktopAnswer<'app.info'>): AreaHandlers<'app'> => ({
  'app.info': () => info,
});
