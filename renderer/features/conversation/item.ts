import type { Content } from '../../../shared/domain/contact/parts/content.ts';
import type { EventLine } from '../../feed/eventLine.ts';
import type { Sending } from '../../feed/outbox.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';

type ItemBase = { readonly key: string; readonly at: string };

/** What a timeline shows, one thing under another. */
export type Item =
  | (ItemBase & { readonly kind: 'day' })
  | (ItemBase & { readonly kind: 'event'; readonly line: EventLine })
  | (ItemBase & {
      readonly kind: 'message';
      readonly from: 'client' | 'us';
      readonly author: string | null;
      readonly content: Content;
      readonly position: number;
      /** The one before is by the same hand and recent: no need to say again who writes. */
      readonly follows: boolean;
    })
  | (ItemBase & {
      readonly kind: 'note';
      /** What the note is: a free one, or the reason or message of a step. */
      readonly word: MessageId;
      readonly author: string | null;
      readonly content: Content;
    })
  | (ItemBase & { readonly kind: 'sending'; readonly sending: Sending });
