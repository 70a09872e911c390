import type { ClientUpdate, CounsellorCard } from '../../shared/domain/conversation.ts';
import { assertNever } from '../../shared/kit/assertNever.ts';

/** What the timeline shows; receipts are not rows of their own. */
export type Entry = Exclude<ClientUpdate, { type: 'read' }>;
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;

export type Conversation = {
  /** The last position folded in; every position up to it is known. */
  readonly position: number;
  readonly entries: readonly Entry[];
  /** Came before what precedes it; waits for the gap to be filled. */
  readonly ahead: readonly ClientUpdate[];
  readonly status: 'none' | 'open' | 'closed' | 'left';
  /** Who answers now; null while no one has taken the conversation. */
  readonly counsellor: CounsellorCard | null;
  /** The position up to which the desk has read. */
  readonly readUpTo: number;
};

export const noConversation: Conversation = {
  position: 0,
  entries: [],
  ahead: [],
  status: 'none',
  counsellor: null,
  readUpTo: 0,
};

export const hasGap = (conversation: Conversation): boolean => conversation.ahead.length > 0;

/** Folds updates in by their positions, whatever order they come in and however often. Pure. */
export function foldUpdates(before: Conversation, updates: readonly ClientUpdate[]): Conversation {
  const coming = [...before.ahead, ...updates].sort((a, b) => a.position - b.position);
  let conversation: Conversation = { ...before, ahead: [] };
  const ahead: ClientUpdate[] = [];
  for (const update of coming) {
    if (update.position === conversation.position + 1) conversation = follow(conversation, update);
    else if (update.position > conversation.position && ahead.at(-1)?.position !== update.position)
      ahead.push(update);
  }
  return { ...conversation, ahead };
}

function follow(before: Conversation, update: ClientUpdate): Conversation {
  const { position } = update;
  if (update.type === 'read')
    return { ...before, position, readUpTo: Math.max(before.readUpTo, update.upTo) };
  const next = { ...before, position, entries: [...before.entries, update] };
  switch (update.type) {
    case 'opened':
      return { ...next, status: 'open' };
    case 'joined':
      return { ...next, counsellor: update.counsellor };
    case 'released':
      return { ...next, counsellor: null };
    case 'mine':
      return { ...next, status: 'open' };
    case 'theirs':
      return { ...next, status: next.status === 'left' ? 'open' : next.status };
    case 'closed':
      return { ...next, status: 'closed', counsellor: null };
    case 'merged':
      return { ...next, status: 'closed', counsellor: null };
    case 'moved':
      return { ...next, counsellor: null };
    case 'reopened':
      return { ...next, status: 'open', counsellor: update.counsellor };
    case 'left':
      return { ...next, status: 'left' };
    case 'identityAsked':
    case 'identityGiven':
    case 'identityDeclined':
    case 'identityLapsed':
    case 'colleagueInvited':
    case 'colleagueJoined':
    case 'colleagueLeft':
    case 'callPromised':
    case 'callTried':
    case 'signposted':
    case 'professionalMessage':
    case 'surveyAnswered':
      return next;
    default:
      return assertNever(update);
  }
}

/** The position of the counsellor's last message, or 0. */
export const lastTheirs = (conversation: Conversation): number =>
  conversation.entries.findLast((entry) => entry.type === 'theirs')?.position ?? 0;

/** How many messages of a counsellor stand after a position. */
export const theirsAfter = (conversation: Conversation, position: number): number =>
  conversation.entries.filter((entry) => entry.type === 'theirs' && entry.position > position).length;

/** Whether the last word is the client's, so that an answer is awaited. */
export const awaitsAnswer = (conversation: Conversation): boolean =>
  conversation.entries.findLast((entry) => entry.type === 'mine' || entry.type === 'theirs')?.type === 'mine';
