import type { Contact } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';

/** What of its urgency still stands in the way of a contact's end; null: nothing (R45, Child Welfare Act 26 §). */
export function unfinishedUrgency({ report, urgency }: Contact): ContactRefusal | null {
  if (report && report.assessedAt === null) return { code: 'UrgencyNotAssessed' };
  if (urgency?.level === 'URGENT' && urgency.handledAt === null) return { code: 'UrgentNotHandled' };
  return null;
}
