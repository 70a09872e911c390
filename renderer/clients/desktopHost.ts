import type { DesktopBridge } from '../../shared/desktop/calls.ts';
import type { Host } from './host.ts';
import { openOwnWindow } from './ownWindow.ts';

/** Electron: the bridge of the preload script. The system asks for nothing; it may silence us by itself. */
export const createDesktopHost = (bridge: DesktopBridge): Host => ({
  kind: 'desktop',
  call: (name, input) => bridge.call(name, input),
  on: (name, listener) => bridge.on(name, listener),
  notificationRight: () => 'granted',
  askForNotifications: async () => 'granted',
  openWindow: (_kind, name) => openOwnWindow(name, 'popup'),
  // The main process places its windows, and remembers where.
  keepStanding: () => undefined,
});
