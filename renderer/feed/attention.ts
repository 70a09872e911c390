import type { FeedNotice } from '../../shared/protocol/desk.ts';
import type { Host } from '../clients/host.ts';
import type { Sound } from '../clients/sound.ts';
import { textIn } from '../kit/words/spoken.ts';
import { alertsOf } from './alerts.ts';
import { contactOf, type Mirror } from './mirror.ts';
import { deservesAttention, isQuietAt } from './quiet.ts';
import type { SettingsPart } from './settings.ts';

/** Whether the person is at any window of ours, and what stands open in one. */
type Seen = { readonly isFocused: () => boolean; readonly isOpen: (contactId: string) => boolean };

/** Calls for attention through the host: no names and no content ever leave the window (notifications, badge, sound). */
export function createAttention(
  host: Host,
  settings: SettingsPart,
  seen: Seen,
  sound: Sound,
  now: () => Date,
) {
  let shown = -1;
  return {
    hear(notices: readonly FeedNotice[], before: Mirror, after: Mirror) {
      const { language, notifications, sound: isLoud, alerts, quiet } = settings.store.getState();
      const isFocused = seen.isFocused();
      const isQuiet = isQuietAt(quiet, now());
      for (const { kind, contactId } of alertsOf(notices, before, after)) {
        const contact = contactOf(after, contactId);
        if (!contact || !deservesAttention(contact, alerts, isQuiet, after.scope.me)) continue;
        const isOpen = isFocused && seen.isOpen(contactId);
        if (isLoud && !isOpen) sound.play(kind);
        if (!notifications || isFocused) continue;
        const title = textIn(language, `alert.${kind}`);
        void host.call('notification.show', { contactId, title, body: textIn(language, 'alert.body') });
      }
    },
    badge(unread: number) {
      if (unread === shown) return;
      shown = unread;
      const { language } = settings.store.getState();
      void host.call('badge.set', { unread, label: textIn(language, 'alert.badge', { count: unread }) });
    },
  };
}
