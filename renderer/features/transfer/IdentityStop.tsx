import type { RefObject } from 'react';
import { isWritten } from '../../../shared/domain/channel.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { identificationPhrase } from '../../feed/identification.ts';
import { reasonAgainst } from '../../feed/steps.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useNow } from '../../feed/useDesk.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Prospect } from './offer.ts';
import type { Stops } from './stops.ts';

type IdentityStopProps = {
  readonly contact: Contact;
  readonly prospect: Prospect;
  readonly stops: RefObject<Stops>;
  readonly isFirst: boolean;
  readonly askKeys: string | undefined;
  readonly onAsk: () => void;
};

/** Where the target takes only whom it knows (R40): how that stands, and the key that asks. */
export function IdentityStop({ contact, prospect, stops, isFirst, askKeys, onAsk }: IdentityStopProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const at = { now: useNow(), language: useLanguage(), timeZone: useTimeZone() };
  const { identification, channel } = contact;
  const standing = identificationPhrase(contact, at);
  const { destination, needsIdentity } = prospect;
  const wasNeeded = destination !== null && (destination.isOutside || destination.isConverted);
  if (!needsIdentity)
    return wasNeeded && identification.status === 'identified' && standing ? (
      <p className="transfer-identity transfer-known" role="status">
        <Icon name="checkCircle" />
        {put(standing)} {say('transfer.known')}
      </p>
    ) : null;
  const reason = reasonAgainst(desk, contact, 'requestIdentification');
  return (
    <div className="transfer-identity transfer-unknown">
      <p role="status">
        <Icon name="lock" />
        <b>{say('transfer.needsIdentity')}</b>{' '}
        {standing && identification.status !== 'anonymous' && put(standing)}
      </p>
      <p>
        {!isWritten(channel)
          ? say('transfer.needsName')
          : identification.status === 'requested'
            ? say('transfer.askedMeanwhile')
            : say('transfer.anonymousWhere')}
      </p>
      {isWritten(channel) && identification.status !== 'requested' && (
        <Button
          ref={(button) => {
            stops.current.ask = button;
            if (button && isFirst) button.dataset.first = '';
          }}
          icon="person"
          keys={askKeys}
          onPress={onAsk}
          unavailable={reason && put(reason)}
        >
          {say('action.askToIdentify')}
        </Button>
      )}
    </div>
  );
}
