import type { ComponentChildren } from 'preact';
import type { EntryOf } from '../../client/conversation.ts';
import type { MessageItem } from '../../client/outbox.ts';
import { MessageFiles } from '../files/MessageFiles.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { timeOf } from '../words/when.ts';
import { nameOf, titleOf, useLanguage, useWords } from '../words/words.ts';

/** What someone wrote, as text and nothing else; it carries its own direction of writing. */
function Text({ content, isPending = false }: { content: EntryOf<'mine'>['content']; isPending?: boolean }) {
  const words = useWords();
  if ('text' in content)
    return (
      <>
        {content.text !== '' && (
          <p class="text" dir="auto">
            {content.text}
          </p>
        )}
        <MessageFiles files={content.files ?? []} isPending={isPending} />
      </>
    );
  return <p class="text erased">{words.erased}</p>;
}

type MetaProps = { at: string; icon?: IconName; children?: ComponentChildren };

function Meta({ at, icon, children }: MetaProps) {
  const lang = useLanguage();
  return (
    <p class="meta">
      <time dateTime={at}>{timeOf(at, lang)}</time>
      {children && (
        <span class="fate">
          {icon && <Icon name={icon} />}
          {children}
        </span>
      )}
    </p>
  );
}

export function Mine({ entry, isRead }: { entry: EntryOf<'mine'>; isRead: boolean }) {
  const words = useWords();
  return (
    <li class="message mine">
      <p class="visually-hidden">{words.you}</p>
      <Text content={entry.content} />
      <Meta at={entry.at} icon={isRead ? 'checkCircle' : 'check'}>
        {isRead ? words.read : words.sent}
      </Meta>
    </li>
  );
}

export function Theirs({ entry, isFirst }: { entry: EntryOf<'theirs'>; isFirst: boolean }) {
  const lang = useLanguage();
  const { counsellor } = entry;
  const title = titleOf(counsellor, lang);
  return (
    <li class={isFirst ? 'message theirs first' : 'message theirs'}>
      <p class={isFirst ? 'who' : 'visually-hidden'}>
        <bdi>{nameOf(counsellor, lang)}</bdi>
        {title !== '' && <span>{`, ${title}`}</span>}
      </p>
      <Text content={entry.content} />
      <Meta at={entry.at} />
    </li>
  );
}

type PendingProps = {
  item: MessageItem;
  /** Whether trying again may help; it does not once the conversation has ended. */
  canRetry: boolean;
  retry(commandId: string): void;
  discard(commandId: string): void;
};

/** A message the gateway has not shown back. */
export function Pending({ item, canRetry, retry, discard }: PendingProps) {
  const words = useWords();
  const { commandId, state, text, at } = item;
  const fates = {
    waiting: ['clock', words.waiting],
    sending: ['clock', words.sending],
    sent: ['check', words.sent],
    failed: ['errorFilled', words.unsent],
  } as const;
  const [icon, fate] = fates[state];
  return (
    <li class={`message mine pending ${state}`}>
      <p class="visually-hidden">{words.you}</p>
      <Text content={{ text, files: item.kind === 'send' ? [...(item.files ?? [])] : [] }} isPending={true} />
      <Meta at={at} icon={icon}>
        {fate}
      </Meta>
      {state === 'failed' && canRetry && (
        <div class="rescue">
          <button type="button" class="button small" onClick={() => retry(commandId)}>
            <Icon name="refresh" />
            {words.tryAgain}
          </button>
          <button type="button" class="button small quiet" onClick={() => discard(commandId)}>
            {words.discard}
          </button>
        </div>
      )}
    </li>
  );
}
