import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import { dayHeading, timeOf } from '../words/when.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { eventText } from './eventText.ts';
import { Mine, Pending, Theirs } from './Message.tsx';
import type { Row } from './toRows.ts';

type Props = {
  chat: Chat;
  rows: readonly Row[];
  topics: PublicService['topics'];
  today: string;
  canRetry: boolean;
};

export function Timeline({ chat, rows, topics, today, canRetry }: Props) {
  const words = useWords();
  const lang = useLanguage();
  return (
    <ol class="timeline" aria-label={words.conversation}>
      {rows.map((row) => {
        switch (row.kind) {
          case 'day':
            return (
              <li key={row.key} class="day">
                {dayHeading(row.day, today, lang)}
              </li>
            );
          case 'mine':
            return <Mine key={row.key} entry={row.entry} isRead={row.isRead} />;
          case 'theirs':
            return <Theirs key={row.key} entry={row.entry} isFirst={row.isFirst} />;
          case 'pending':
            return (
              <Pending
                key={row.key}
                item={row.item}
                canRetry={canRetry}
                retry={chat.retry}
                discard={chat.discard}
              />
            );
          default: {
            const text = eventText(row.entry, topics, lang);
            return (
              text !== null && (
                <li key={row.key} class="event">
                  <bdi>{text}</bdi>
                  {row.entry.type !== 'opened' && (
                    <time dateTime={row.entry.at}>{` · ${timeOf(row.entry.at, lang)}`}</time>
                  )}
                </li>
              )
            );
          }
        }
      })}
    </ol>
  );
}
