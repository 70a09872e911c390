import { isLiveChat } from '../../../shared/domain/channel.ts';
import { type Contact, isOpen, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { channelIcon } from '../../feed/channelIcon.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import { identityMark, warningMarks } from '../../feed/standing.ts';
import { myPart } from '../../feed/takingPart.ts';
import { useClockFace, useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { useViewers } from '../../feed/useViewers.ts';
import { isCallPending } from '../../feed/views.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ClockRing } from '../../ui/ClockRing.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';
import { WindowButton } from './WindowButton.tsx';

/** Who this is, what it is about, whose it is, and what can be done. */
export function Header({ contact }: { contact: Contact }) {
  const { place } = useDesk();
  const say = useWords();
  const face = useClockFace(contact);
  const identity = identityMark(contact);
  const viewers = useViewers(contact.id);
  return (
    <header className="conversation-head">
      <button
        type="button"
        className="conversation-back button button-quiet"
        onClick={() => place.setState({ pane: 'inbox' })}
      >
        <Icon name="arrowLeft" />
        {say('conversation.back')}
      </button>
      <ClockRing face={face.ring} words={face.words} />
      <div className="conversation-who">
        <h2>
          {say('contact.alias', contactValues(contact))}{' '}
          <Badge tone={identity.tone} icon="person">
            {say(identity.word)}
          </Badge>{' '}
          {warningMarks(contact).map(({ word, tone }) => (
            <Badge key={word} tone={tone}>
              {say(word)}
            </Badge>
          ))}{' '}
          <Badge icon={channelIcon[contact.channel]}>{say(`channel.${contact.channel}`)}</Badge>{' '}
          <Badge icon="internet">{say(`language.${contact.lang}`)}</Badge>{' '}
          {viewers && (
            <Badge tone="accent" icon="preview">
              {viewers}
            </Badge>
          )}
        </h2>
        <p className="conversation-facts">
          <Facts contact={contact} />
          <span className={face.phase === 'breached' ? 'fact-late' : ''}>{face.brief}</span>
        </p>
      </div>
      <div className="conversation-actions">
        <Steps contact={contact} />
        <WindowButton kind="conversation" />
      </div>
    </header>
  );
}

function Facts({ contact }: { contact: Contact }) {
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const { me } = useDesk();
  const topic = useFeed(
    (state) => state.service?.config.topics.find((each) => each.id === contact.topic)?.label,
  );
  const owner = ownerOf(contact);
  const name = useFeed((state) => (owner ? state.service?.personById.get(owner)?.name : undefined));
  return (
    <>
      <span>{topic?.[language] ?? contact.topic}</span>
      <span>{queueLabel(contact.queue)}</span>
      <span className="fact-received">
        {say('conversation.received', { at: momentOf(contact.receivedAt, now, language, zone) })}
      </span>
      {isOpen(contact) && (
        <span>
          {owner === null
            ? say('conversation.noOwner')
            : owner === me
              ? say('conversation.yours')
              : say('conversation.owner', { name: name ?? say('person.unknown') })}
        </span>
      )}
    </>
  );
}

/** Only what this contact's state calls for; the palette knows the rest, with reasons. */
function Steps({ contact }: { contact: Contact }) {
  const { me } = useDesk();
  const { consultation } = contact;
  if (consultation && (!isOpen(contact) || consultation.askedBy === me)) return null;
  if (contact.state.status === 'closed') return <ActionButton id="contact.reopen" icon="unlock" />;
  if (!isOpen(contact)) return null;
  if (myPart(contact, me)) return null;
  if (ownerOf(contact) !== me) return <ActionButton id="contact.claim" look="primary" icon="check" />;
  if (contact.consultation)
    return contact.consultation.status === 'taken' ? (
      <ActionButton id="contact.release" icon="reply" />
    ) : null;
  const { identification, channel } = contact;
  const isUnknown = isLiveChat(channel) && identification.status !== 'identified';
  return (
    <>
      {isCallPending(contact) && <ActionButton id="contact.call" icon="phone" />}
      {isUnknown && <ActionButton id="contact.askToIdentify" icon="person" />}
      {isLiveChat(channel) && <ActionButton id="contact.talk" icon="phone" isBrief />}
      {contact.transfer === null && <ActionButton id="contact.transfer" icon="send" />}
      <ActionButton id="contact.release" icon="reply" isBrief />
      <ActionButton id="contact.close" icon="checkCircle" />
    </>
  );
}
