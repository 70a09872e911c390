import type { Session } from 'electron';
import { isOurPage } from './pageOrigin.ts';

// Connecting to a gateway on this PC or in the local network counts as a permission; whom the page may speak to is
// held by its content security policy. Text may be put on the clipboard, never read from it. Notifications go through
// the main process and need none.
const granted = new Set<string>([
  'local-network-access',
  'local-network',
  'loopback-network',
  'clipboard-sanitized-write',
  // Microphone and camera of a talk (R24), and where it is heard: opened by the person, and by no other page.
  'media',
  'speaker-selection',
]);

/** Everything that is not named above is denied, and so is everyone but our own page. */
export const isPermitted = (permission: string, address: string): boolean =>
  granted.has(permission) && isOurPage(address);

/** Whether a download is of bytes that our own page has in its memory: never of an address. */
export const isOwnDownload = (address: string): boolean =>
  address.startsWith('blob:') && isOurPage(address.slice('blob:'.length));

/**
 * Denies permissions by default, and every download but one: a file of a conversation that a person saves, to where they
 * say in the system's own dialog. Nothing is saved unasked, and nothing opens by itself.
 */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isPermitted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) return event.preventDefault();
    item.setSaveDialogOptions({ defaultPath: item.getFilename() });
  });
}
