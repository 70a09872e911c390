import { type RefObject, useId } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import type { Service } from '../../feed/state.ts';
import type { TransferDraft } from '../../feed/transferForm.ts';
import { useLighterHint } from '../../feed/useLighterHint.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { QuietHint } from '../../ui/QuietHint.tsx';
import { Conversion } from './Conversion.tsx';
import { IdentityStop } from './IdentityStop.tsx';
import { Modes } from './Modes.tsx';
import type { Prospect } from './offer.ts';
import { Preview } from './Preview.tsx';
import type { Stops } from './stops.ts';
import type { Target } from './target.ts';

type WordingProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly target: Target;
  readonly prospect: Prospect;
  readonly draft: TransferDraft;
  readonly change: (part: Partial<TransferDraft>) => void;
  readonly stops: RefObject<Stops>;
  readonly first: 'search' | 'ask' | 'message';
  readonly isTried: boolean;
  readonly askKeys: string | undefined;
  readonly onAsk: () => void;
};

/** The chosen target's side of the card: for whom, what happens, what is told, and what arrives. */
export function Wording(props: WordingProps) {
  const { contact, service, target, prospect, draft, change, stops, first, isTried, askKeys, onAsk } = props;
  const say = useWords();
  const language = useLanguage();
  const id = useId();
  const isOutside = prospect.destination?.isOutside ?? target.kind === 'line';
  const lighter = useLighterHint(contact, service, isOutside, contact.topic);
  const { minChars } = service.config.transfer;
  const isShort = draft.message.trim().length < minChars;
  return (
    <>
      <h3 className="transfer-chosen">{target.label}</h3>
      {target.eligibility && (
        <p className="transfer-whom">
          <b>{say('transfer.forWhom')}</b> {target.eligibility[language]}
        </p>
      )}
      {target.coordinator && (
        <p className="transfer-fact">{say('transfer.coordinator', { name: target.coordinator })}</p>
      )}
      {target.kind === 'person' && (
        <p className="transfer-fact">
          {say('transfer.speaks', {
            text: target.languages.map((each) => say(`language.${each as 'fi' | 'sv' | 'en'}`)).join(', '),
          })}
        </p>
      )}
      <IdentityStop
        contact={contact}
        prospect={prospect}
        stops={stops}
        isFirst={first === 'ask'}
        askKeys={askKeys}
        onAsk={onAsk}
      />
      <Conversion contact={contact} target={target} prospect={prospect} draft={draft} change={change} />
      <label className="transfer-word" htmlFor={id}>
        {say('transfer.message')}
      </label>
      <textarea
        ref={(field) => {
          stops.current.message = field;
        }}
        id={id}
        rows={3}
        maxLength={MESSAGE_LENGTH}
        aria-describedby={`${id}-hint`}
        aria-invalid={isTried && isShort}
        data-first={first === 'message' ? '' : undefined}
        value={draft.message}
        onChange={(event) => change({ message: event.target.value })}
      />
      <p id={`${id}-hint`} className="transfer-hint">
        {say('transfer.messageHint')}
      </p>
      {/* Below what must be written: on a laptop's screen it would push that out of sight. */}
      <QuietHint {...lighter} />
      {prospect.needsClearance && (
        <label className="transfer-clear">
          <input
            type="checkbox"
            checked={draft.isSafetyCleared}
            onChange={(event) => change({ isSafetyCleared: event.target.checked })}
          />
          <span>{say('transfer.clear')}</span>
        </label>
      )}
      {ownerOf(contact) !== null && <Modes mode={draft.mode} onChoose={(mode) => change({ mode })} />}
      {prospect.destination && (
        <Preview contact={contact} service={service} prospect={prospect} message={draft.message} />
      )}
    </>
  );
}
