import type { DesktopNoticeName, DesktopPayload } from '../../shared/desktop/calls.ts';
import { readSettings } from '../../shared/desktop/settings.ts';
import { createId } from '../../shared/kit/ids.ts';
import { auth } from './auth.ts';
import type { Host, HostHandlers, NotificationRight } from './host.ts';
import { openOwnWindow } from './ownWindow.ts';
import { featuresOf, keptStandings, standingOf } from './windowFeatures.ts';

const SETTINGS = 'luotsi.settings';
const WINDOWS = 'luotsi.windows';
const WORKSTATION = 'luotsi.workstation';

const readJson = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

const rightOf = (): NotificationRight => {
  if (!('Notification' in window)) return 'missing';
  return Notification.permission === 'default' ? 'notAsked' : Notification.permission;
};

/** A browser does not say on which machine it is: it gets a name of its own, which tells it from others in the journal. */
function workstationOf(storage: Storage): string {
  const kept = storage.getItem(WORKSTATION);
  if (kept && /^[\w-]{1,64}$/.test(kept)) return kept;
  const made = `browser-${createId().slice(-12)}`;
  try {
    storage.setItem(WORKSTATION, made);
  } catch {
    // A full or closed storage: the name lasts as long as the page.
  }
  return made;
}

const standings = () => keptStandings.parse(readJson(localStorage.getItem(WINDOWS)));

/** A plain browser: settings rest in its storage; drafts and unsent messages only as long as the tab lives. */
export function createBrowserHost(): Host {
  const listeners = new Map<DesktopNoticeName, Set<(payload: never) => void>>();
  const tell = <N extends DesktopNoticeName>(name: N, payload: DesktopPayload<N>) => {
    for (const listener of listeners.get(name) ?? [])
      (listener as (payload: DesktopPayload<N>) => void)(payload);
  };
  const title = document.title;

  const handlers: HostHandlers = {
    'app.info': async () => ({
      version: '',
      platform: 'browser',
      gatewayUrl: location.origin,
      workstation: workstationOf(localStorage),
    }),
    'session.choices': () => auth.choices(),
    'session.signIn': ({ personId }) => auth.signIn(personId),
    'session.renew': () => auth.renew(),
    'session.signOut': async () => {
      await auth.signOut();
      return {};
    },
    'settings.read': async () => readSettings(readJson(localStorage.getItem(SETTINGS))),
    'settings.write': async (input) => {
      localStorage.setItem(SETTINGS, JSON.stringify(input));
      return {};
    },
    'vault.read': async ({ name }) => ({
      value: sessionStorage.getItem(`luotsi.${name}`),
      isAvailable: true,
    }),
    'vault.write': async ({ name, value }) => {
      try {
        if (value === null) sessionStorage.removeItem(`luotsi.${name}`);
        else sessionStorage.setItem(`luotsi.${name}`, value);
        return { isKept: true };
      } catch {
        return { isKept: false };
      }
    },
    'notification.show': async ({ contactId, title: heading, body }) => {
      if (rightOf() !== 'granted') return {};
      const notification = new Notification(heading, { body, tag: contactId });
      notification.addEventListener('click', () => {
        window.focus();
        notification.close();
        tell('notification.clicked', { contactId });
      });
      return {};
    },
    'badge.set': async ({ unread }) => {
      document.title = unread > 0 ? `(${unread}) ${title}` : title;
      return {};
    },
    'window.focus': async () => {
      window.focus();
      return {};
    },
  };

  return {
    kind: 'browser',
    call: (name, input) => handlers[name](input),
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    notificationRight: rightOf,
    async askForNotifications() {
      if (rightOf() === 'notAsked') await Notification.requestPermission();
      return rightOf();
    },
    openWindow: (kind, name) => openOwnWindow(name, featuresOf(kind, standings(), screen)),
    keepStanding(kind, view) {
      if (view.closed) return;
      const kept = { ...standings(), [kind]: standingOf(view) };
      try {
        localStorage.setItem(WINDOWS, JSON.stringify(kept));
      } catch {
        // A full or closed storage: the next window stands where the browser puts it.
      }
    },
  };
}
