import { sortNames, type ViewName, viewNames } from '../../shared/desktop/inboxViews.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { assertNever } from '../../shared/kit/assertNever.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import { reorder } from '../kit/order.ts';
import { changeShelf, emptyShelf, fromShelf, type Shelf, shelfValues } from '../kit/shelf.ts';
import { append, type Timeline } from './timeline.ts';
import {
  belongsTo,
  type Counts,
  countOf,
  eachSort,
  eachView,
  type IdsBySort,
  type IdsByView,
  noCounts,
  type Ranks,
  ranksOf,
  recount,
  type Scope,
} from './views.ts';

/** A contact with what its place in the lists depends on. */
export type Entry = {
  readonly contact: Contact;
  readonly ranks: Ranks;
  readonly views: readonly ViewName[];
};

/** The journal as this workstation knows it: true up to `seq`, which is null before the first snapshot. */
export type Mirror = {
  readonly scope: Scope;
  readonly seq: number | null;
  readonly entryById: Shelf<Entry>;
  /** Each view in each order, kept so at every step: nothing is ever sorted whole for one event. */
  readonly idsBySort: IdsBySort;
  /** The views by promise. */
  readonly idsByView: IdsByView;
  readonly counts: Counts;
  readonly timelineById: ReadonlyMap<string, Timeline>;
};

export function emptyMirror(scope: Scope): Mirror {
  const idsBySort = eachSort(() => eachView((): readonly string[] => []));
  return {
    scope,
    seq: null,
    entryById: emptyShelf(),
    idsBySort,
    idsByView: idsBySort.promise,
    counts: noCounts,
    timelineById: new Map(),
  };
}

export const contactOf = (mirror: Mirror, id: string): Contact | undefined =>
  fromShelf(mirror.entryById, id)?.contact;

export type Applied = {
  readonly mirror: Mirror;
  /** Contacts whose versions do not follow on: they have to be asked for whole. */
  readonly gaps: readonly string[];
};

/** The mirror after steps of the feed. Pure; duplicates and stale steps change nothing. */
export function applyNotices(before: Mirror, notices: readonly FeedNotice[], seq: number): Applied {
  let base = before;
  const changes = new Map<string, Contact | null>();
  const recorded: RecordedEvent[] = [];
  const gaps = new Set<string>();
  const known = (id: string) => (changes.has(id) ? changes.get(id) : contactOf(base, id)) ?? undefined;

  for (const notice of notices) {
    switch (notice.kind) {
      case 'feed.reset':
        base = emptyMirror(before.scope);
        changes.clear();
        recorded.length = 0;
        gaps.clear();
        break;
      case 'contact.shown':
        if ((known(notice.contact.id)?.version ?? 0) <= notice.contact.version) {
          changes.set(notice.contact.id, notice.contact);
          gaps.delete(notice.contact.id);
        }
        break;
      case 'contact.changed': {
        const { contactId, version } = notice.recorded;
        const contact = known(contactId);
        if (contact && version <= contact.version) break;
        // Long ended, and not here: there is nothing to let go of, and no reason to ask for it.
        if (!contact && notice.recorded.event.type === 'contentErased') break;
        if (!contact || version !== contact.version + 1) {
          gaps.add(contactId);
          break;
        }
        changes.set(contactId, evolve(contact, notice.recorded));
        recorded.push(notice.recorded);
        break;
      }
      case 'contact.gone':
        changes.set(notice.id, null);
        gaps.delete(notice.id);
        break;
      default:
        assertNever(notice);
    }
  }
  const timelineById = carryTimelines(base, changes, recorded);
  const mirror = place({ ...base, timelineById, seq: Math.max(seq, base.seq ?? 0) }, changes);
  return { mirror, gaps: [...gaps] };
}

function carryTimelines(
  base: Mirror,
  changes: ReadonlyMap<string, Contact | null>,
  recorded: readonly RecordedEvent[],
): ReadonlyMap<string, Timeline> {
  if (base.timelineById.size === 0) return base.timelineById;
  const timelines = new Map(base.timelineById);
  for (const each of recorded) {
    const timeline = timelines.get(each.contactId);
    if (timeline) timelines.set(each.contactId, append(timeline, each));
  }
  for (const [id, contact] of changes) {
    const timeline = timelines.get(id);
    if (!timeline) continue;
    const isBehind =
      timeline.state === 'ready' && (timeline.events.at(-1)?.version ?? 0) < (contact?.version ?? 0);
    if (contact === null) timelines.delete(id);
    else if (isBehind) timelines.set(id, { ...timeline, isStale: true });
  }
  return timelines;
}

/** Puts changed contacts on their shelf and into (or out of) the ordered lists, each at its own place. */
function place(mirror: Mirror, changes: ReadonlyMap<string, Contact | null>): Mirror {
  const { scope } = mirror;
  const fresh: [string, Entry | null][] = [];
  const moves = eachSort(() => eachView(() => ({ leaving: [] as string[], joining: [] as string[] })));
  let { counts } = mirror;

  for (const [id, contact] of changes) {
    const old = fromShelf(mirror.entryById, id);
    const entry = contact
      ? { contact, ranks: ranksOf(contact, scope.config), views: belongsTo(contact, scope) }
      : null;
    if (!old && !entry) continue;
    fresh.push([id, entry]);
    for (const sort of sortNames) {
      const isMoved = old?.ranks[sort] !== entry?.ranks[sort];
      for (const view of viewNames) {
        const was = old?.views.includes(view) ?? false;
        const is = entry?.views.includes(view) ?? false;
        if (was && (!is || isMoved)) moves[sort][view].leaving.push(id);
        if (is && (!was || isMoved)) moves[sort][view].joining.push(id);
      }
    }
    counts = recount(counts, countOf(old?.contact, scope), countOf(contact ?? undefined, scope));
  }
  const entryById = changeShelf(mirror.entryById, fresh);
  const idsBySort = eachSort((sort) => {
    const before = (id: string) => fromShelf(mirror.entryById, id)?.ranks[sort] ?? 0;
    const after = (id: string) => fromShelf(entryById, id)?.ranks[sort] ?? 0;
    return eachView((view) => {
      const { leaving, joining } = moves[sort][view];
      return reorder(mirror.idsBySort[sort][view], leaving, joining, before, after);
    });
  });
  return { ...mirror, entryById, idsBySort, idsByView: idsBySort.promise, counts };
}

/** The same contacts through other eyes: another day, or other queues. */
export function rescope(mirror: Mirror, scope: Scope): Mirror {
  const contacts = [...shelfValues(mirror.entryById)].map(({ contact }) => [contact.id, contact] as const);
  return {
    ...place(emptyMirror(scope), new Map(contacts)),
    seq: mirror.seq,
    timelineById: mirror.timelineById,
  };
}
