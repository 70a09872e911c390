import { MESSAGE_LENGTH } from '../../shared/domain/contact/length.ts';
import type { Link } from './connection.ts';
import { type Conversation, noConversation } from './conversation.ts';
import type { Ending } from './delivery.ts';
import { type Outbox, unsentTexts } from './outbox.ts';

export type ChatState = {
  /** Whether there is a conversation at all: a key has been made for it. */
  readonly isStarted: boolean;
  readonly link: Link;
  /** Whether this page has once been brought up to date; before that, nothing in it is news. */
  readonly hasResumed: boolean;
  readonly conversation: Conversation;
  readonly outbox: Outbox;
  /** Set when the conversation takes no more messages and only a new one helps. */
  readonly ending: Ending | null;
  readonly isCounsellorTyping: boolean;
  /** The gateway asked for patience; sending goes on by itself. */
  readonly isHeldBack: boolean;
  /** The chosen topic is no longer offered. */
  readonly isTopicUnknown: boolean;
  readonly draft: string;
  readonly topic: string | null;
};

export const notStarted: ChatState = {
  isStarted: false,
  link: { state: 'connecting' },
  hasResumed: false,
  conversation: noConversation,
  outbox: [],
  ending: null,
  isCounsellorTyping: false,
  isHeldBack: false,
  isTopicUnknown: false,
  draft: '',
  topic: null,
};

/** The beginning again, with every word that has not reached anyone in the draft. */
export const anew = ({ outbox, draft, topic }: ChatState): ChatState => ({
  ...notStarted,
  topic,
  draft: [...unsentTexts(outbox), draft]
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .slice(0, MESSAGE_LENGTH),
});
