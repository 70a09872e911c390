import type { Channel } from '../../shared/domain/channel.ts';
import type { Slot } from '../../shared/domain/contact/parts/callback.ts';
import type { ClientUpdate, CounsellorCard } from '../../shared/domain/conversation.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Instant } from '../../shared/kit/time.ts';

/** What the timeline shows; receipts are not rows of their own. */
export type Entry = Exclude<ClientUpdate, { type: 'read' }>;
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;

/** What tells of voice or video: few talk, and what it takes to read it comes with the talk. */
export type TalkEntry = Extract<Entry, { type: `talk${string}` }>;
export const isOfTalk = (entry: Entry): entry is TalkEntry => entry.type.startsWith('talk');

export type Conversation = {
  /** The last position folded in; every position up to it is known. */
  readonly position: number;
  readonly entries: readonly Entry[];
  /** Came before what precedes it; waits for the gap to be filled. */
  readonly ahead: readonly ClientUpdate[];
  readonly status: 'none' | 'open' | 'closed' | 'left';
  /** How it is answered now; null before it has begun. */
  readonly channel: Channel | null;
  /** Who answers now; null while no one has taken the conversation. */
  readonly counsellor: CounsellorCard | null;
  /** The position up to which the desk has read. */
  readonly readUpTo: number;
  /** Whether the client was asked to identify themselves, and what came of it. */
  readonly identity: 'notAsked' | 'asked' | 'given' | 'declined' | 'lapsed';
  /** When we call, while a call is to come. */
  readonly call: { readonly slot: Slot | null; readonly isBooked: boolean } | null;
  /** A professional's message: until when it can be answered, null where it cannot. */
  readonly professional: { readonly replyUntil: Instant | null } | null;
  readonly isSurveyed: boolean;
  /** The language that a counsellor chose for it last, and where; null while it goes on as it began. */
  readonly lang: { readonly code: Language; readonly position: number } | null;
};

export const noConversation: Conversation = {
  position: 0,
  entries: [],
  ahead: [],
  status: 'none',
  channel: null,
  counsellor: null,
  readUpTo: 0,
  identity: 'notAsked',
  call: null,
  professional: null,
  isSurveyed: false,
  lang: null,
};

/** The position of the counsellor's last message, or 0. */
export const lastTheirs = (conversation: Conversation): number =>
  conversation.entries.findLast((entry) => entry.type === 'theirs')?.position ?? 0;

/** How many messages of a counsellor stand after a position. */
export const theirsAfter = (conversation: Conversation, position: number): number =>
  conversation.entries.filter((entry) => entry.type === 'theirs' && entry.position > position).length;

/** Whether the last word is the client's, so that an answer is awaited. */
export const awaitsAnswer = (conversation: Conversation): boolean =>
  conversation.entries.findLast((entry) => entry.type === 'mine' || entry.type === 'theirs')?.type === 'mine';

/** Whether both sides are there now. Before it has begun, a conversation is taken for one. */
export const isChat = ({ channel }: Pick<Conversation, 'channel'>): boolean =>
  channel === null || channel === 'CHAT' || channel === 'CHAT_ANON';

/** Whether we answer by calling, so that nothing can be written to it. */
export const isCall = ({ channel }: Pick<Conversation, 'channel'>): boolean =>
  channel === 'CONTACT_REQUEST' || channel === 'BOOKED_CALL';
