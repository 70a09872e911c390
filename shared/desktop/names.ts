import type { DesktopCallName, DesktopNoticeName } from './calls.ts';

// The bridge is a small script in a sandbox: it knows the names of the tables without their schemas.
// The types below fail when a name is missing here or has left the tables.

const calls = {
  'app.info': true,
  'session.choices': true,
  'session.signIn': true,
  'session.renew': true,
  'session.signOut': true,
  'settings.read': true,
  'settings.write': true,
  'vault.read': true,
  'vault.write': true,
  'notification.show': true,
  'badge.set': true,
  'window.focus': true,
} satisfies Record<DesktopCallName, true>;

const notices = {
  'notification.clicked': true,
  'power.resumed': true,
  'screen.locked': true,
  'screen.unlocked': true,
} satisfies Record<DesktopNoticeName, true>;

export const isDesktopCall = (name: string): name is DesktopCallName => Object.hasOwn(calls, name);
export const isDesktopNotice = (name: string): name is DesktopNoticeName => Object.hasOwn(notices, name);
