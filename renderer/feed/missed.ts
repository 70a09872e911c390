import type { FeedNotice } from '../../shared/protocol/desk.ts';
import { contactOf, type Mirror } from './mirror.ts';

export type MissedParts = { readonly changes: number; readonly ids: ReadonlySet<string> };

const quiet: readonly string[] = ['receivedByClient', 'readByDesk'];

/** What a catch-up tells of the time away: others' changes, without receipts. `before` is the mirror as we left it. */
export function missedIn(before: Mirror, notices: readonly FeedNotice[]): MissedParts {
  let changes = 0;
  const ids = new Set<string>();
  const versions = new Map<string, number>();
  const known = (id: string) => versions.get(id) ?? contactOf(before, id)?.version ?? 0;
  for (const notice of notices) {
    if (notice.kind === 'contact.shown') {
      const { id, version } = notice.contact;
      const steps = known(id) === 0 ? 1 : version - known(id);
      if (steps <= 0) continue;
      changes += steps;
      ids.add(id);
      versions.set(id, version);
    }
    if (notice.kind === 'contact.changed') {
      const { contactId, version, actor, event } = notice.recorded;
      if (version <= known(contactId)) continue;
      versions.set(contactId, version);
      const isOwn = actor.kind === 'person' && actor.id === before.scope.me;
      if (isOwn || quiet.includes(event.type)) continue;
      changes += 1;
      ids.add(contactId);
    }
  }
  return { changes, ids };
}
