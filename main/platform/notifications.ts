import { Notification } from 'electron';

export type ContactNotification = {
  readonly contactId: string;
  readonly title: string;
  readonly body: string;
};
export type Notifications = { show(notification: ContactNotification): void; closeAll(): void };

/**
 * Notifications of the system, one for each contact: a newer one takes the place of the older. They are held here as
 * long as they can be clicked; otherwise they would be collected as garbage and the click would be lost. The page makes
 * the sound, so that these are silent.
 */
export function createNotifications(onClick: (contactId: string) => void): Notifications {
  const shown = new Map<string, Notification>();
  return {
    show({ contactId, title, body }) {
      if (!Notification.isSupported()) return;
      shown.get(contactId)?.close();
      const notification = new Notification({ title, body, silent: true });
      shown.set(contactId, notification);
      const forget = () => {
        if (shown.get(contactId) === notification) shown.delete(contactId);
      };
      notification.on('close', forget);
      notification.on('failed', forget);
      notification.on('click', () => {
        forget();
        onClick(contactId);
      });
      notification.show();
    },
    closeAll() {
      for (const notification of shown.values()) notification.close();
      shown.clear();
    },
  };
}
