import { useRef } from 'react';
import { isLiveChat } from '../../../shared/domain/channel.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { isAskedOf } from '../../feed/takingPart.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';

/** What one must know before writing: that the client is anonymous, has left, or that the contact has ended. */
export function Banners({ contact }: { contact: Contact }) {
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const at = (instant: string) => momentOf(instant, now, language, zone);
  const { state, clientLeftAt } = contact;
  if (contact.channel === 'CONSULTATION') return <AmongUs contact={contact} />;
  if (state.status === 'closed') return <Closed contact={contact} />;
  if (state.status === 'abandoned')
    return (
      <p className="banner banner-plain">
        <Icon name="logout" />
        {say('banner.abandoned', { at: at(state.at) })}
      </p>
    );
  if (clientLeftAt)
    return (
      <p className="banner banner-left">
        <Icon name="logout" />
        {say('banner.clientLeft', { at: at(clientLeftAt) })}
      </p>
    );
  const isUnknown = isLiveChat(contact.channel) && contact.identification.status !== 'identified';
  if (contact.firstReplyAt || !isUnknown) return null;
  return (
    <p className="banner banner-plain">
      <Icon name="info" />
      {say('banner.anonymous')}
    </p>
  );
}

function Closed({ contact }: { contact: Contact }) {
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const { own } = useDesk();
  const config = useFeed((state) => state.service?.config);
  const closure = contact.closures.at(-1);
  const name = useFeed((state) => state.service?.personById.get(closure?.by ?? '')?.name);
  const ref = useRef<HTMLDivElement>(null);
  useFocusRequest('banner', ref);
  if (!closure || !config) return null;
  const labelOf = (list: readonly { code: string; label: Record<typeof language, string> }[], code: string) =>
    list.find((each) => each.code === code)?.label[language] ?? code;
  return (
    <div ref={ref} className="banner banner-closed" tabIndex={-1}>
      <Icon name="checkCircle" />
      <p>
        <b>
          {say('banner.closed', {
            at: momentOf(closure.at, now, language, zone),
            name: name ?? say('person.unknown'),
          })}
        </b>{' '}
        {labelOf(config.resolutions, closure.resolution)} · {labelOf(config.contactBy, closure.contactBy)} ·{' '}
        {labelOf(config.nextSteps, closure.nextStep)}
      </p>
      <ActionButton id={own ? 'window.conversation' : 'list.next'} look="quiet" />
    </div>
  );
}

/** A consultation is seen by professionals only; whoever is asked by name may take it or decline. */
function AmongUs({ contact }: { contact: Contact }) {
  const say = useWords();
  const { me } = useDesk();
  const asker = useFeed(
    (state) => state.service?.personById.get(contact.consultation?.askedBy ?? '')?.name ?? null,
  );
  const isOfMe = isAskedOf(contact, me);
  return (
    <div className="banner banner-among-us">
      <Icon name="lock" />
      <p>
        {say('consult.banner')}
        {isOfMe && <> {say('consult.asksYou', { name: asker ?? say('person.unknown') })}</>}
      </p>
      {isOfMe && <ActionButton id="consultation.decline" look="quiet" />}
    </div>
  );
}
