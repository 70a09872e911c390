import type { Settings } from '../../shared/desktop/settings.ts';
import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import { isAskedOf } from './takingPart.ts';

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether quiet hours run, by the clock of this PC; they may go over midnight. */
export function isQuietAt(quiet: Settings['quiet'], now: Date): boolean {
  if (!quiet) return false;
  const at = now.getHours() * 60 + now.getMinutes();
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  return from <= to ? at >= from && at < to : at >= from || at < to;
}

const isUrgentNow = ({ urgency }: Contact): boolean =>
  urgency !== null && !urgency.handledAt && (urgency.level === 'URGENT' || urgency.isSuspected);

/** Whether a contact calls for attention as its person wishes. Quiet hours hold back everything but what is urgent. */
export function deservesAttention(
  contact: Contact,
  alerts: Settings['alerts'],
  isQuiet: boolean,
  me: string,
): boolean {
  const isUrgent = isUrgentNow(contact);
  if (isQuiet && !isUrgent) return false;
  switch (alerts) {
    case 'all':
      return true;
    case 'mine':
      return isUrgent || ownerOf(contact) === me || isAskedOf(contact, me);
    case 'urgent':
      return isUrgent;
    case 'none':
      return false;
  }
}
