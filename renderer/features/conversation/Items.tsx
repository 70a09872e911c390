import { memo } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { assertNever } from '../../../shared/kit/assertNever.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { lineName, momentNamed } from '../../feed/eventLine.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { dayOf, timeOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Item } from './item.ts';
import { DeliveryMark, UnreadMark } from './Marks.tsx';
import { SendingItem } from './SendingItem.tsx';
import { SentFiles } from './SentFiles.tsx';
import { Text } from './Text.tsx';

type ItemProps = {
  readonly item: Item;
  readonly contact: Pick<Contact, 'id' | 'aliasNumber' | 'name' | 'channel'>;
};

/** One thing on the timeline. It is drawn once; marks on it hear by themselves. */
export const TimelineItem = memo(function TimelineItem({ item, contact }: ItemProps) {
  switch (item.kind) {
    case 'day':
      return <Day at={item.at} />;
    case 'event':
      return <EventLine item={item} />;
    case 'message':
      return <Message item={item} contact={contact} />;
    case 'note':
      return <Note item={item} />;
    case 'sending':
      return <SendingItem sending={item.sending} />;
    default:
      return assertNever(item);
  }
}, isSameItem);

/** An item never changes under its key, except for how it follows another and how its sending goes. */
function isSameItem(before: ItemProps, after: ItemProps): boolean {
  const { item: a } = before;
  const { item: b } = after;
  if (a.kind === 'sending' && b.kind === 'sending') return a.sending === b.sending;
  const isSameGroup = a.kind !== 'message' || b.kind !== 'message' || a.follows === b.follows;
  return a.kind === b.kind && a.key === b.key && a.at === b.at && isSameGroup;
}

const useName = (id: string | null): string => {
  const say = useWords();
  const { me } = useDesk();
  const name = useFeed((state) => (id ? state.service?.personById.get(id)?.name : undefined));
  return id === me ? say('person.you') : (name ?? say('person.unknown'));
};

function Day({ at }: { at: string }) {
  return <li className="item-day">{dayOf(at, useLanguage(), useTimeZone())}</li>;
}

function EventLine({ item }: { item: Extract<Item, { kind: 'event' }> }) {
  const say = useWords();
  const { me } = useDesk();
  const { phrase, actor, values } = item.line;
  const name = useName(actor);
  const person = useName(item.line.person ?? null);
  const language = useLanguage();
  const line = useFeed(({ service }) => lineName(service, item.line, language));
  const time = timeOf(item.at, language, useTimeZone());
  const who = actor === me ? 'me' : 'other';
  const at = momentNamed(item.line, language, useTimeZone());
  return (
    <li className="item-event">
      {say(phrase, { ...values, name, person, who, line, at })} <time>{time}</time>
    </li>
  );
}

type MessageProps = {
  readonly item: Extract<Item, { kind: 'message' }>;
  readonly contact: ItemProps['contact'];
};

function Message({ item, contact }: MessageProps) {
  const say = useWords();
  const name = useName(item.author);
  const time = timeOf(item.at, useLanguage(), useTimeZone());
  const isOurs = item.from === 'us';
  const who = isOurs ? name : say('contact.alias', contactValues(contact));
  return (
    <li className={`item-message item-${item.from}`}>
      <p className={item.follows ? 'visually-hidden' : 'item-who'}>{who}</p>
      <Text content={item.content} version={item.key} />
      <SentFiles contactId={contact.id} content={item.content} />
      <p className="item-meta">
        <time>{time}</time>
        {isOurs ? (
          <DeliveryMark id={contact.id} position={item.position} />
        ) : (
          <UnreadMark id={contact.id} position={item.position} />
        )}
      </p>
    </li>
  );
}

function Note({ item }: { item: Extract<Item, { kind: 'note' }> }) {
  const say = useWords();
  const name = useName(item.author);
  const time = timeOf(item.at, useLanguage(), useTimeZone());
  return (
    <li className="item-note">
      <p className="item-note-word">
        <Icon name="lock" />
        {say(item.word)}
      </p>
      <Text content={item.content} version={item.key} />
      <p className="item-meta">
        {name}, <time>{time}</time> · {say('note.onlyUs')}
      </p>
    </li>
  );
}
