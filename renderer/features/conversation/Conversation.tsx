import { type ComponentType, useEffect, useRef } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { useContact, useDesk, usePlace } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Banners } from './Banners.tsx';
import { Composer } from './Composer.tsx';
import { Header } from './Header.tsx';
import { TakingPart } from './TakingPart.tsx';
import { Timeline } from './Timeline.tsx';
import { IdentityBanner, OfferBanner, ReturnedBanner } from './TransferBanners.tsx';
import { UrgencyBanner } from './UrgencyBanner.tsx';
import { WaitBanner } from './WaitBanner.tsx';
import './conversation.css';
import './timeline.css';
import { contactValues } from '../../feed/contactValues.ts';

/** What shows a contact's talk by voice or video, between who takes part and what was said. */
type TalkSlot = ComponentType<{ readonly contact: Contact }>;

/** The open contact: who, what has been said, and where to write. */
export function Conversation({ talk }: { readonly talk: TalkSlot }) {
  const say = useWords();
  const id = usePlace((place) => place.contactId);
  const contact = useContact(id);
  if (!id)
    return (
      <section className="conversation" aria-label={say('conversation.label')}>
        <EmptyState icon="chat" title={say('conversation.none.title')}>
          <p>
            <Kbd keys="j" /> <Kbd keys="k" /> {say('conversation.none.keys')}
          </p>
        </EmptyState>
      </section>
    );
  if (!contact)
    return (
      <section className="conversation" aria-label={say('conversation.label')}>
        <EmptyState icon="lock" title={say('conversation.gone.title')}>
          <p>{say('conversation.gone.text')}</p>
        </EmptyState>
      </section>
    );
  return <Open contact={contact} talk={talk} />;
}

function Open({ contact, talk: TalkOf }: { contact: Contact; talk: TalkSlot }) {
  const say = useWords();
  const { feed } = useDesk();
  useNewMessageSpoken(contact);
  // Looked at when it is opened, or touched after the connection came back; standing open all the while is not enough.
  const look = () => feed.markLookedAt(contact.id);
  useEffect(() => feed.markLookedAt(contact.id), [feed, contact.id]);
  return (
    <section
      onPointerDownCapture={look}
      onKeyDownCapture={look}
      className="conversation"
      aria-label={say('conversation.with', contactValues(contact))}
      data-contact={contact.id}
    >
      <UrgencyBanner contact={contact} />
      <Header contact={contact} />
      <OfferBanner contact={contact} />
      <ReturnedBanner contact={contact} />
      <IdentityBanner contact={contact} />
      <WaitBanner contact={contact} />
      <TakingPart contact={contact} />
      <TalkOf key={`talk ${contact.id}`} contact={contact} />
      <Banners contact={contact} />
      <Timeline key={contact.id} contact={contact} />
      <Composer contact={contact} />
    </section>
  );
}

/** A client's new words in the open conversation are spoken once, wherever the keyboard is. */
function useNewMessageSpoken(contact: Contact) {
  const { announcer } = useDesk();
  const seen = useRef({ id: contact.id, position: contact.lastClientPosition });
  const { id, lastClientPosition: position, lastMessage } = contact;
  const { name, number } = contactValues(contact);
  useEffect(() => {
    const before = seen.current;
    seen.current = { id, position };
    if (before.id !== id || position <= before.position) return;
    const text = lastMessage.preview ?? '';
    announcer.speak({ id: 'spoken.newMessage', values: { name, number, text } });
  }, [id, position, name, number, lastMessage, announcer]);
}
