import type { Channel } from '../../../shared/domain/channel.ts';
import type { OwnMatter } from '../../../shared/protocol/citizen.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { ReturnWords } from '../words/return/fi.ts';
import { returnWords } from '../words/return/words.ts';
import { atTime, dayHeading, wallAt } from '../words/when.ts';
import { useLanguage } from '../words/words.ts';

type Kind = 'chat' | 'message' | 'request' | 'booking' | 'professional';

const kinds: Partial<Record<Channel, Kind>> = {
  MESSAGE: 'message',
  CONTACT_REQUEST: 'request',
  BOOKED_CALL: 'booking',
  PRO_MESSAGE: 'professional',
};
const icons: Readonly<Record<Kind, IconName>> = {
  chat: 'chat',
  message: 'message',
  request: 'phone',
  booking: 'clock',
  professional: 'message',
};

type Props = { matters: readonly OwnMatter[]; opening: string | null; open(id: string): void };

/** The earlier matters: what is new first, each by what it was, its topic, and when anything was last said. */
export function Matters({ matters, opening, open }: Props) {
  const lang = useLanguage();
  const words: ReturnWords = returnWords[lang];
  const today = wallAt(new Date()).day;
  return (
    <ul class="needs" aria-label={words.yours}>
      {matters.map(({ id, channel, topic, at, unread, isOpen }) => {
        const kind = kinds[channel] ?? 'chat';
        const when = `${dayHeading(wallAt(new Date(at)).day, today, lang)} ${atTime(at, lang)}`;
        return (
          <li key={id}>
            <button type="button" class="need" aria-disabled={opening !== null} onClick={() => open(id)}>
              <Icon name={icons[kind]} />
              <span class="need-words">
                <strong>{words[kind]}</strong>
                {topic[lang] !== '' && <span>{topic[lang]}</span>}
                <span class="hint">
                  <time dateTime={at}>{when}</time>
                  {!isOpen && kind !== 'professional' && ` · ${words.ended}`}
                </span>
                {unread > 0 && (
                  <span class="open-state" data-open="true">
                    <Icon name="info" />
                    <b>{words.unread(unread)}</b>
                  </span>
                )}
                {opening === id && <span role="status">{words.opening}</span>}
              </span>
              <Icon name="chevronRight" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
