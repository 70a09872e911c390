import { isLiveChat } from '../../../shared/domain/channel.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { TransferDraft } from '../../feed/transferForm.ts';
import { useTextIn } from '../../kit/words/spoken.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Prospect, toldToClient } from './offer.ts';
import type { Target } from './target.ts';

type ConversionProps = {
  readonly contact: Contact;
  readonly target: Target;
  readonly prospect: Prospect;
  readonly draft: TransferDraft;
  readonly change: (part: Partial<TransferDraft>) => void;
};

/** As what the contact goes on (R38), and word for word what the client is told, in the client's language. */
export function Conversion({ contact, target, prospect, draft, change }: ConversionProps) {
  const say = useWords();
  const textIn = useTextIn();
  const { destination, hasChoice } = prospect;
  if (!destination) return null;
  const { isConverted, to } = destination;
  const told = toldToClient(contact, destination);
  const isElsewhere = target.code !== null && target.code !== to.queue;
  return (
    <div className={isConverted ? 'transfer-change transfer-converts' : 'transfer-change'}>
      <p>
        <b>
          {isConverted
            ? say('transfer.converts')
            : isLiveChat(contact.channel)
              ? say('transfer.staysChat')
              : say('transfer.stays')}
        </b>{' '}
        {isElsewhere && say('transfer.notAnswered')} {told === null && say('transfer.toldNothing')}
      </p>
      {told !== null && (
        <p>
          {say('transfer.told', { label: say(`language.${contact.lang}`) })}{' '}
          <q lang={contact.lang}>{textIn(contact.lang, told)}</q>
        </p>
      )}
      {hasChoice && (
        <label className="transfer-clear">
          <input
            type="checkbox"
            checked={draft.keepsChat}
            onChange={(event) => change({ keepsChat: event.target.checked })}
          />
          <span>{say('transfer.keepChat')}</span>
        </label>
      )}
      {contact.urgency?.level && (
        <p>
          <Icon name="flag" /> {say('transfer.urgencyKept')}
        </p>
      )}
    </div>
  );
}
