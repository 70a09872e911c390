import { memo } from 'react';
import type { IconName } from '../../../shared/look/icons.ts';
import { channelIcon } from '../../feed/channelIcon.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { hasMessages } from '../../feed/standing.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Hit, Offer } from './search.ts';

type HitRowProps = {
  readonly id: string;
  readonly hit: Hit;
  /** Its place among all that was found. */
  readonly at: number;
  readonly of: number;
  readonly isChosen: boolean;
  readonly onPick: (hit: Hit) => void;
};

/** What was found, on one line. Drawn anew only where it or its being chosen changes: there are many. */
export const HitRow = memo(function HitRow({ id, hit, at, of, isChosen, onPick }: HitRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys act on the combobox
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox holds the focus
    <div
      id={id}
      role="option"
      className="palette-hit"
      aria-selected={isChosen}
      aria-posinset={at}
      aria-setsize={of}
      onClick={() => onPick(hit)}
    >
      {hit.kind === 'contact' ? <ContactWords hit={hit} /> : <OfferWords offer={hit} />}
    </div>
  );
});

const icons: Readonly<Record<Offer['kind'], IconName>> = {
  action: 'chevronRight',
  queue: 'mailReceive',
  colleague: 'person',
};

function OfferWords({ offer }: { offer: Offer }) {
  const keys = offer.kind === 'action' ? offer.action.keys[0] : undefined;
  return (
    <>
      <Icon name={icons[offer.kind]} />
      <span className={offer.isAvailable ? 'palette-label' : 'palette-label palette-unavailable'}>
        {offer.label}
        {offer.note && <small>{offer.note}</small>}
      </span>
      {keys && <Kbd keys={keys} />}
    </>
  );
}

function ContactWords({ hit: { contact } }: { hit: Extract<Hit, { kind: 'contact' }> }) {
  const say = useWords();
  return (
    <>
      <Icon name={channelIcon[contact.channel]} />
      <span className="palette-label">
        {say('contact.alias', contactValues(contact))}
        <small dir="auto">
          {hasMessages(contact)
            ? (contact.lastMessage.preview ?? say('timeline.erased'))
            : say(`channel.${contact.channel}`)}
        </small>
      </span>
    </>
  );
}
