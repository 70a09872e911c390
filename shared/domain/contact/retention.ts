import { DAY, type Instant } from '../../kit/time.ts';
import type { ServiceConfig } from '../config/config.ts';
import { type Contact, clientOf, isOpen } from './contact.ts';

/** What of the configuration retention is decided by. */
type RetentionConfig = Pick<ServiceConfig, 'retention' | 'reopenDays'>;

/** Nobody knows who the client is: there is no client record that anything could be kept in (R27). */
export const isAnonymous = (contact: Contact): boolean =>
  contact.channel === 'CHAT_ANON' && clientOf(contact) === null;

/** Whether what was written may go only when the register of record has confirmed that it has it. */
export const needsExport = (contact: Contact, { retention }: RetentionConfig): boolean =>
  retention.needsConfirmedExport && !isAnonymous(contact);

/** The shortest time that anything is kept, in days: nothing that ended later need be looked at. */
export const shortestDays = ({ retention, reopenDays }: RetentionConfig): number =>
  Math.max(reopenDays, Math.min(retention.anonymousDays, retention.operationalCopyDaysAfterExport));

/** How many days what was written of a contact is kept after its end. */
export function keptDays(contact: Contact, { retention, reopenDays }: RetentionConfig): number {
  const { anonymousDays, operationalCopyDaysAfterExport } = retention;
  return Math.max(reopenDays, isAnonymous(contact) ? anonymousDays : operationalCopyDaysAfterExport);
}

/** When a contact ended; null while it is open. */
export function endedAt({ state }: Contact): Instant | null {
  if (state.status === 'closed') return state.closure.at;
  return state.status === 'abandoned' || state.status === 'merged' ? state.at : null;
}

/**
 * When what people wrote of a contact is erased at the earliest; null while it is open, and once it has been. Days are
 * counted from its end, or from the confirmed export where that came later (`exportedAt`), and never end while the
 * client can still open it again.
 */
export function erasesAt(
  contact: Contact,
  config: RetentionConfig,
  exportedAt: Instant | null = null,
): Instant | null {
  const ended = endedAt(contact);
  if (ended === null || contact.erasedAt !== null) return null;
  const days = keptDays(contact, config);
  const from = Math.max(Date.parse(ended), exportedAt === null ? 0 : Date.parse(exportedAt));
  return new Date(from + days * DAY).toISOString();
}

/** Whether what people wrote of a contact is to be erased now. `exportedAt`: null where no export is confirmed. */
export function isErasable(
  contact: Contact,
  config: RetentionConfig,
  { now, exportedAt }: { readonly now: Instant; readonly exportedAt: Instant | null },
): boolean {
  if (isOpen(contact) || (needsExport(contact, config) && exportedAt === null)) return false;
  const due = erasesAt(contact, config, needsExport(contact, config) ? exportedAt : null);
  return due !== null && Date.parse(due) <= Date.parse(now);
}
