import type { Notifications } from '../platform/notifications.ts';
import type { Unread } from '../platform/tray.ts';
import type { AreaHandlers } from './tables.ts';

type Attention = {
  readonly notifications: Notifications;
  readonly showUnread: (unread: Unread) => void;
  readonly focusWindow: () => void;
};

/** The ways to draw a person's attention: a notification, the count of what is unread, the window itself. */
export const attentionCalls = ({
  notifications,
  showUnread,
  focusWindow,
}: Attention): AreaHandlers<'notification'> & AreaHandlers<'badge'> & AreaHandlers<'window'> => ({
  'notification.show': (notification) => {
    notifications.show(notification);
    return {};
  },
  'badge.set': (unread) => {
    showUnread(unread);
    return {};
  },
  'window.focus': () => {
    focusWindow();
    return {};
  },
});
