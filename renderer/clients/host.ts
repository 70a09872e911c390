import type {
  DesktopAnswer,
  DesktopBridge,
  DesktopCallName,
  DesktopInput,
} from '../../shared/desktop/calls.ts';
import type { WindowKind } from '../../shared/desktop/windows.ts';
import type { OwnView } from './ownWindow.ts';

/** Put there by the preload script; absent in a plain browser. */
export const findBridge = (): DesktopBridge | undefined =>
  (window as Window & { readonly desktop?: DesktopBridge }).desktop;

export type NotificationRight = 'granted' | 'denied' | 'notAsked' | 'missing';

/** What the page runs on: the same calls and notices in Electron and in a browser, with what each of them has. */
export type Host = DesktopBridge & {
  readonly kind: 'desktop' | 'browser';
  notificationRight(): NotificationRight;
  /** Asks the person; only from a press of theirs. */
  askForNotifications(): Promise<NotificationRight>;
  /** A window of its own, where the last of its kind stood; null where the browser allows none. Only from a press. */
  openWindow(kind: WindowKind, name: string): OwnView | null;
  /** Remembers where a window stands, for the next of its kind. */
  keepStanding(kind: WindowKind, view: OwnView): void;
};

export type HostHandlers = {
  readonly [N in DesktopCallName]: (input: DesktopInput<N>) => Promise<DesktopAnswer<N>>;
};
