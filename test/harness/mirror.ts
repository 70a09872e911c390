import type { Contact } from '../../shared/domain/contact/contact.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';

/** The plainest mirror of a feed: what a desk knows after these notices. Fails at a gap, which a real desk would fill. */
export function applyToMirror(notices: readonly FeedNotice[]): Map<string, Contact> {
  const contacts = new Map<string, Contact>();
  for (const notice of notices) {
    if (notice.kind === 'feed.reset') contacts.clear();
    else if (notice.kind === 'contact.shown') contacts.set(notice.contact.id, notice.contact);
    else if (notice.kind === 'contact.gone') contacts.delete(notice.id);
    else {
      const { recorded } = notice;
      const known = contacts.get(recorded.contactId);
      if (known && recorded.version <= known.version) continue;
      if (!known || recorded.version !== known.version + 1)
        throw new Error(`gap before ${JSON.stringify(recorded)}`);
      contacts.set(known.id, evolve(known, recorded));
    }
  }
  return new Map([...contacts].sort(([a], [b]) => a.localeCompare(b)));
}
