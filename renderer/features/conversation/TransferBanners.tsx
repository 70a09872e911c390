import { useRef } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { identificationPhrase } from '../../feed/identification.ts';
import { isBegun, NOTED_BY_ME, notedForm, transferForm, withNoted } from '../../feed/transferForm.ts';
import { isOfferedBy, isOfferedTo, returnedTo } from '../../feed/transfers.ts';
import { targetName, waited } from '../../feed/transferWords.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { useForm } from '../../feed/useForm.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';

/** An offer under way: to whom, since when, until when, and what can be done about it. */
export function OfferBanner({ contact }: { contact: Contact }) {
  const { me } = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const service = useFeed((state) => state.service);
  const queues = useFeed((state) => state.mirror.scope.queues);
  const ref = useRef<HTMLDivElement>(null);
  useFocusRequest('banner', ref);
  const offer = contact.transfer;
  if (!offer || !service) return null;
  const values = {
    name: service.personById.get(offer.by)?.name ?? say('person.unknown'),
    person: targetName(offer.to, service, language),
    time: put(waited(offer.at, now)),
    due: momentOf(offer.expiresAt, now, language, zone),
  };
  const isMine = isOfferedBy(offer, me);
  const isForMe = isOfferedTo(contact, { me, queues });
  return (
    <div ref={ref} className="banner banner-left" tabIndex={-1}>
      <Icon name="hourglass" />
      <p>
        {isMine
          ? say('banner.offered', values)
          : isForMe
            ? say('banner.offeredToYou', values)
            : say('banner.offeredByOther', values)}
      </p>
      {isMine && <ActionButton id="contact.recall" icon="reply" />}
      {isForMe && <ActionButton id="contact.reject" icon="reply" />}
    </div>
  );
}

/** A transfer that came back: said until its sender has taken note. */
export function ReturnedBanner({ contact }: { contact: Contact }) {
  const { me } = useDesk();
  const say = useWords();
  const { value, change } = useForm(notedForm, NOTED_BY_ME);
  const returned = returnedTo(contact, me);
  if (!returned || value.noted.includes(returned.key)) return null;
  return (
    <div className="banner banner-returned" role="status">
      <Icon name="warning" />
      <p>{say(`banner.returned.${returned.outcome}`)}</p>
      <ActionButton id="contact.transfer" icon="send" />
      <Button onPress={() => change({ noted: withNoted(value.noted, returned.key) })}>
        {say('banner.noted')}
      </Button>
    </div>
  );
}

/** How the client's identification stands while it is asked for, and that a transfer waits for it. */
export function IdentityBanner({ contact }: { contact: Contact }) {
  const say = useWords();
  const put = usePhrase();
  const at = { now: useNow(), language: useLanguage(), timeZone: useTimeZone() };
  const { value } = useForm(transferForm, contact.id);
  const standing = identificationPhrase(contact, at);
  const { status } = contact.identification;
  const waits = isBegun(value) && contact.transfer === null;
  if (!standing || (status === 'identified' && !waits)) return null;
  return (
    <div className={status === 'identified' ? 'banner banner-closed' : 'banner banner-plain'} role="status">
      <Icon name={status === 'identified' ? 'checkCircle' : status === 'requested' ? 'hourglass' : 'info'} />
      <p>
        {put(standing)} {waits && say('banner.transferWaits')}
      </p>
      {waits && <ActionButton id="contact.transfer" icon="send" />}
    </div>
  );
}
