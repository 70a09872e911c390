import { MESSAGE_LENGTH } from '../../shared/domain/contact/length.ts';
import type { Slot } from '../../shared/domain/contact/parts/callback.ts';
import type { IdentityStanding } from '../../shared/protocol/citizen.ts';
import type { Link } from './connection.ts';
import { type Conversation, noConversation } from './conversation.ts';
import { emptyForm, type Form, type Need } from './form.ts';
import { type Outbox, unsentTexts } from './outbox.ts';
import type { PendingFile } from './pendingFiles.ts';

/** Why a conversation takes no more messages. `Gone`: the gateway no longer knows it. */
export type Ending = 'ContactClosed' | 'ReopenWindowPassed' | 'Gone';

/** Why what was filled in could not be received as it was; the page says it where it can be put right. */
export type StartProblem = 'topic' | 'channel' | 'identity' | 'phone' | 'slot';

export type ChatState = {
  /** Whether there is a conversation at all: its first step has been made. */
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
  readonly problem: StartProblem | null;
  readonly need: Need | null;
  readonly draft: string;
  /** Files that are chosen and not yet sent. */
  readonly files: readonly PendingFile[];
  readonly topic: string | null;
  readonly form: Form;
  /** What came of identifying, where this tab has tried or must; null where it is not known or not wanted. */
  readonly identity: IdentityStanding | null;
  /** The free times for a call; null until they are known. */
  readonly slots: readonly Slot[] | null;
  /** On the way to the identity provider. */
  readonly isIdentifying: boolean;
  /** The key under which one comes back to an earlier matter, while that is in sight. */
  readonly returning: string | null;
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
  problem: null,
  need: null,
  draft: '',
  files: [],
  topic: null,
  form: emptyForm,
  identity: null,
  slots: null,
  isIdentifying: false,
  returning: null,
};

/** The beginning again, with every word that has not reached anyone in the draft, and the way it was meant to go. */
export const anew = ({ outbox, draft, topic, need, form, conversation }: ChatState): ChatState => {
  const words = [...unsentTexts(outbox), draft]
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .slice(0, MESSAGE_LENGTH);
  const hasUnsent = words !== '' || conversation.status === 'none';
  return { ...notStarted, topic, form, need: hasUnsent ? need : null, draft: words };
};
