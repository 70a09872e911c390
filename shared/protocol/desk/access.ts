import type { ServiceConfig } from '../../domain/config/config.ts';
import { type ContactVerb, rightFor } from '../../domain/contact/decide.ts';
import type { Person } from '../../domain/person.ts';
import { handlesContacts, has } from '../../domain/policy.ts';
import type { Right } from '../../domain/rights.ts';
import { deskCalls } from '../desk.ts';

type Calls = typeof deskCalls;
/** Calls that give no command: each says here what it demands. A command's right stands with its verb. */
type Query = {
  [K in keyof Calls]: Calls[K] extends { readonly verb: string } ? never : K;
}[keyof Calls];

/**
 * What a session needs for a call (P5): a right, or the work with contacts (`contacts`; which of them, is asked of each
 * contact), or nothing beyond itself (`session`). A call that is not here is a type error.
 */
export const deskAccess: { readonly [K in Query]: Right | 'contacts' | 'session' } = {
  'session.start': 'session',
  'session.extend': 'session',
  'feed.start': 'session',
  'draft.all': 'session',
  'draft.save': 'contacts',
  'contact.get': 'contacts',
  'contact.timeline': 'contacts',
  'contact.typing': 'contacts',
  'contact.search': 'contacts',
  'contact.find': 'contacts',
  'contact.transcript': 'contacts',
  'contact.view': 'contacts',
  'contact.register': 'register',
  'team.list': 'contacts',
  'shift.propose': 'contacts',
  'shift.start': 'contacts',
  'shift.pause': 'contacts',
  'shift.resume': 'contacts',
  'shift.wrapUp': 'contacts',
  'shift.end': 'contacts',
  'shift.status': 'contacts',
  'shift.manage': 'shift.manage',
  'consultation.pseudonymise': 'consult',
  'details.get': 'contacts',
  'details.reveal': 'safety.reveal',
  'assessment.get': 'contacts',
  'message.list': 'contacts',
  'audit.list': 'audit.read',
  'feedback.give': 'session',
  'talk.servers': 'contacts',
  'talk.signal': 'contacts',
};

/** Whether a person may ask this at all. Whether of this contact, `maySee` and `decide` say. */
export function mayCall(person: Person, name: keyof Calls, config: ServiceConfig): boolean {
  const call = deskCalls[name];
  const wanted =
    'verb' in call ? (rightFor[call.verb as ContactVerb] ?? 'contacts') : deskAccess[name as Query];
  if (wanted === 'session') return true;
  return wanted === 'contacts' ? handlesContacts(person, config) : has(person, wanted, config);
}
