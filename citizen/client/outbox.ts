import type { FileRef } from '../../shared/domain/file/fileRef.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Instant } from '../../shared/kit/time.ts';
import type { Conversation } from './conversation.ts';
import type { Told } from './form.ts';

/**
 * A step of the client's that the gateway has not yet shown back. `sent` means that it is durable; it stays until its
 * echo takes its place. `failed` waits for the person's decision, and so does everything behind it: order is kept.
 */
export type OutboxItem = { readonly commandId: string; readonly at: Instant; readonly state: ItemState } & (
  | {
      readonly kind: 'open';
      /** Empty where nothing was written. */
      readonly text: string;
      readonly lang: Language;
      readonly topic: string;
      readonly told?: Told;
    }
  | {
      readonly kind: 'send';
      /** Empty where there are files alone. */
      readonly text: string;
      readonly files?: readonly FileRef[];
    }
  | { readonly kind: 'leave' }
  /** Would rather not identify themselves. */
  | { readonly kind: 'decline' }
  | { readonly kind: 'survey'; readonly scores: Readonly<Record<string, number>>; readonly comment: string }
);
export type ItemState = 'waiting' | 'sending' | 'sent' | 'failed';
export type MessageItem = Extract<OutboxItem, { kind: 'open' | 'send' }>;
export type Outbox = readonly OutboxItem[];

export const isMessage = (item: OutboxItem): item is MessageItem =>
  item.kind === 'open' || item.kind === 'send';

/** What to send now: the first step that is not yet sent, unless it is on its way or has failed. */
export function nextToSend(outbox: Outbox): OutboxItem | null {
  const first = outbox.find((item) => item.state !== 'sent');
  return first?.state === 'waiting' ? first : null;
}

export const withState = (outbox: Outbox, commandId: string, state: ItemState): Outbox =>
  outbox.map((item) => (item.commandId === commandId ? { ...item, state } : item));

export const without = (outbox: Outbox, commandId: string): Outbox =>
  outbox.filter((item) => item.commandId !== commandId);

/** Nothing more goes through: what is not sent has failed. */
export const failed = (outbox: Outbox): Outbox =>
  outbox.map((item) => (item.state === 'sent' ? item : { ...item, state: 'failed' }));

/** A beginning without a word has no message of its own: the conversation itself is its echo. */
const isWordless = (item: OutboxItem): boolean => item.kind === 'open' && item.text === '';

/** Drops the steps whose echo stands in the conversation. */
export function settled(outbox: Outbox, conversation: Conversation): Outbox {
  const shown = new Set<string>();
  for (const entry of conversation.entries) if (entry.type === 'mine') shown.add(entry.messageId);
  const hasEcho = (item: OutboxItem) =>
    shown.has(item.commandId) || (isWordless(item) && conversation.status !== 'none');
  return outbox.some(hasEcho) ? outbox.filter((item) => !hasEcho(item)) : outbox;
}

/** The texts that never reached the gateway, for carrying over into a new conversation. */
export const unsentTexts = (outbox: Outbox): string[] =>
  outbox.filter(isMessage).flatMap((item) => (item.state === 'sent' || item.text === '' ? [] : [item.text]));
