import { memo } from 'react';
import { useStore } from 'zustand';
import {
  type Contact,
  isUnread,
  ownerOf,
  waitsUntil,
  wokenSince,
} from '../../../shared/domain/contact/contact.ts';
import { messageState } from '../../../shared/domain/contact/proMessage/messageState.ts';
import { channelIcon } from '../../feed/channelIcon.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import { hasMessages, identityMark, warningMarks } from '../../feed/standing.ts';
import { isAskedOf, myPart } from '../../feed/takingPart.ts';
import { NOTED_BY_ME, notedForm } from '../../feed/transferForm.ts';
import { isOfferedTo, returnedTo } from '../../feed/transfers.ts';
import { useClockFace, useTimeZone } from '../../feed/useClockFace.ts';
import { useContact, useDesk, useFeed, useNow, usePlace } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useViewers } from '../../feed/useViewers.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ClockRing } from '../../ui/ClockRing.tsx';
import { Icon } from '../../ui/Icon.tsx';

type RowProps = {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly onChoose: (id: string) => void;
};

export const rowId = (id: string): string => `row-${id}`;

/** One contact in the list. It hears only of its own contact, and of being chosen or not. */
export const Row = memo(function Row({ id, index, count, onChoose }: RowProps) {
  const contact = useContact(id);
  const isChosen = usePlace((place) => place.contactId === id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys act on the listbox and through the action registry
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names its active row
    <div
      id={rowId(id)}
      role="option"
      className="row"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      onClick={() => onChoose(id)}
    >
      {contact ? <RowContent contact={contact} /> : <Gone />}
    </div>
  );
});

const Gone = () => <p className="row-gone">{useWords()('inbox.gone')}</p>;

function RowContent({ contact }: { contact: Contact }) {
  const say = useWords();
  const face = useClockFace(contact);
  const isAway = useFeed((state) => state.changedAway.has(contact.id));
  const unread = isUnread(contact);
  const { from, preview } = contact.lastMessage;
  const identity = identityMark(contact);
  const viewers = useViewers(contact.id);
  return (
    <>
      <ClockRing face={face.ring} words={face.words} />
      <div className="row-body">
        <p className="row-top">
          <span className={unread ? 'row-name row-unread' : 'row-name'}>
            {say('contact.alias', contactValues(contact))}
          </span>
          {unread && (
            <span className="row-dot">
              <span className="visually-hidden">{say('inbox.unread')}</span>
            </span>
          )}
          {warningMarks(contact).map(({ word, tone }) => (
            <Badge key={word} tone={tone}>
              {say(word)}
            </Badge>
          ))}
          <Moment at={contact.lastMessage.at} />
        </p>
        <p className="row-preview" dir="auto">
          {from === 'counsellor' && <span className="row-us">{say('inbox.us')} </span>}
          {hasMessages(contact) ? (preview ?? say('timeline.erased')) : <TopicLabel id={contact.topic} />}
        </p>
        <p className="row-meta">
          <span className="row-queue">
            <Icon name={channelIcon[contact.channel]} />
            <span className="visually-hidden">{say(`channel.${contact.channel}`)}</span>
            <span>{queueLabel(contact.queue)}</span>
          </span>
          <Badge title={say(`language.${contact.lang}`)}>{contact.lang}</Badge>
          {isAway && (
            <Badge tone="accent" icon="refresh">
              {say('inbox.changedAway')}
            </Badge>
          )}
          <State contact={contact} />
          <CallMark contact={contact} />
          <ReachMark contact={contact} />
          {viewers && <Badge tone="accent">{viewers}</Badge>}
          {identity.tone !== 'success' && <Badge>{say(identity.word)}</Badge>}
        </p>
      </div>
    </>
  );
}

function Moment({ at }: { at: string }) {
  const now = useNow();
  return <time className="row-time">{momentOf(at, now, useLanguage(), useTimeZone())}</time>;
}

/** What the matter is, where nobody has written a word to show. */
function TopicLabel({ id }: { id: string }) {
  const language = useLanguage();
  const label = useFeed((state) => state.service?.config.topics.find((topic) => topic.id === id)?.label);
  return label?.[language] ?? id;
}

/** When to call, or that nobody was reached. */
function CallMark({ contact: { callback } }: { contact: Contact }) {
  const say = useWords();
  const now = useNow();
  const language = useLanguage();
  const zone = useTimeZone();
  if (callback?.status === 'unreached') return <Badge tone="warning">{say('inbox.unreached')}</Badge>;
  if (callback?.status !== 'scheduled' || !callback.slot) return null;
  return (
    <Badge icon="phone">
      {say('inbox.callAt', { at: momentOf(callback.slot.from, now, language, zone) })}
    </Badge>
  );
}

/** How far a professional's message has come. */
function ReachMark({ contact }: { contact: Contact }) {
  const say = useWords();
  const message = messageState(contact);
  return message && <Badge>{say(`message.reach.${message.reach}`)}</Badge>;
}

/** Between two: who waits for whom. */
function OfferMark({ contact }: { contact: Contact }) {
  const say = useWords();
  const { me } = useDesk();
  const queues = useFeed((state) => state.mirror.scope.queues);
  const word = isOfferedTo(contact, { me, queues })
    ? 'inbox.offeredToYou'
    : contact.transfer?.by === me
      ? 'inbox.offeredByYou'
      : 'inbox.transferred';
  return (
    <Badge tone={word === 'inbox.offeredToYou' ? 'accent' : 'violet'} icon="reply">
      {say(word)}
    </Badge>
  );
}

/** The turn is the client's, perhaps until a day; or that day has come. */
function WaitMark({ contact }: { contact: Contact }) {
  const say = useWords();
  const now = useNow();
  const language = useLanguage();
  const zone = useTimeZone();
  if (wokenSince(contact))
    return (
      <Badge tone="warning" icon="hourglass">
        {say('inbox.woken')}
      </Badge>
    );
  const until = waitsUntil(contact);
  return (
    <Badge {...(until && { icon: 'hourglass' as const })}>
      {until
        ? say('inbox.waitsUntil', { at: momentOf(until, now, language, zone) })
        : say('inbox.waitsForClient')}
    </Badge>
  );
}

/** Whose it is where it is not mine, and how it ended. */
function State({ contact }: { contact: Contact }) {
  const say = useWords();
  const { me, place } = useDesk();
  const isChosen = useStore(place, (state) => state.contactId === contact.id);
  const owner = ownerOf(contact);
  const name = useFeed((state) => (owner ? state.service?.personById.get(owner)?.name : undefined));
  const {
    value: { noted },
  } = useForm(notedForm, NOTED_BY_ME);
  const returned = returnedTo(contact, me);
  const { status } = contact.state;
  if (status === 'closed') return <Badge tone="success">{say('inbox.closed')}</Badge>;
  if (status === 'merged') return <Badge>{say('inbox.merged')}</Badge>;
  if (status === 'abandoned') return <Badge>{say('inbox.abandoned')}</Badge>;
  if (contact.clientLeftAt) return <Badge tone="violet">{say('inbox.clientLeft')}</Badge>;
  if (contact.transfer) return <OfferMark contact={contact} />;
  if (returned && !noted.includes(returned.key))
    return (
      <Badge tone="warning" icon="reply">
        {say('inbox.returned')}
      </Badge>
    );
  if (isAskedOf(contact, me))
    return (
      <Badge tone="accent" icon="person">
        {say('inbox.askedOfYou')}
      </Badge>
    );
  const part = myPart(contact, me);
  if (part)
    return (
      <Badge tone="accent" icon="groupOfPeople">
        {say(part === 'invited' ? 'inbox.invitedYou' : 'inbox.takingPart')}
      </Badge>
    );
  if ((status === 'waiting' || wokenSince(contact)) && owner === me) return <WaitMark contact={contact} />;
  if (owner && owner !== me)
    return (
      <Badge tone="violet" icon="person">
        {name ?? say('inbox.otherOwner')}
      </Badge>
    );
  return owner && !isChosen ? <Badge icon="person">{say('inbox.mine')}</Badge> : null;
}
