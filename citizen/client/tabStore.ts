/** What survives a reload of this tab and nothing else: closing the tab forgets it. */
export type TabStore = {
  get(name: StoredName): string | null;
  /** Null forgets the value. */
  set(name: StoredName, value: string | null): void;
  clear(): void;
};

export type StoredName =
  | 'key'
  | 'outbox'
  | 'draft'
  /** Files that have come and are not yet sent. */
  | 'files'
  | 'topic'
  | 'need'
  | 'form'
  | 'preparing'
  | 'lang'
  /** The last change of language that the page has followed; the client may choose another after it. */
  | 'langFollowed'
  /** Under which one identifies to come back to an earlier matter, and whether that is in sight. */
  | 'returnKey'
  | 'returning';

const PREFIX = 'luotsi.';

/**
 * Opens the tab's storage. A browser may forbid it, or let it fill up: then the memory of the page carries the
 * conversation until it is reloaded.
 */
export function openTabStore(getArea: () => Storage): TabStore {
  const memory = new Map<StoredName, string>();
  const attempt = <T>(work: (area: Storage) => T): T | undefined => {
    try {
      return work(getArea());
    } catch {
      return undefined;
    }
  };
  return {
    get: (name) => memory.get(name) ?? attempt((area) => area.getItem(PREFIX + name)) ?? null,
    set: (name, value) => {
      if (value === null) memory.delete(name);
      else memory.set(name, value);
      attempt((area) =>
        value === null ? area.removeItem(PREFIX + name) : area.setItem(PREFIX + name, value),
      );
    },
    clear: () => {
      memory.clear();
      attempt((area) => area.clear());
    },
  };
}
