import { type NativeImage, nativeImage } from 'electron';
import tray16 from './assets/tray-16.png?inline';
import tray32 from './assets/tray-32.png?inline';
import template16 from './assets/tray-template-16.png?inline';
import template32 from './assets/tray-template-32.png?inline';
import unreadTray16 from './assets/tray-unread-16.png?inline';
import unreadTray32 from './assets/tray-unread-32.png?inline';
import unread32 from './assets/unread-32.png?inline';
import window128 from './assets/window.png?inline';

// Bundled as data: an icon that cannot be found on disk is a tray that nobody can click.

export const windowIcon = (): NativeImage => nativeImage.createFromDataURL(window128);
/** The dot on the task bar's button in Windows. */
export const unreadDot = (): NativeImage => nativeImage.createFromDataURL(unread32);

export function trayIcon(hasUnread: boolean): NativeImage {
  if (process.platform === 'darwin') {
    const template = pair(template16, template32);
    template.setTemplateImage(true);
    return template;
  }
  // Linux trays scale one picture to their own size; the larger one stays sharp.
  if (process.platform === 'linux') return nativeImage.createFromDataURL(hasUnread ? unreadTray32 : tray32);
  return hasUnread ? pair(unreadTray16, unreadTray32) : pair(tray16, tray32);
}

function pair(one: string, two: string): NativeImage {
  const image = nativeImage.createEmpty();
  image.addRepresentation({ scaleFactor: 1, dataURL: one });
  image.addRepresentation({ scaleFactor: 2, dataURL: two });
  return image;
}
