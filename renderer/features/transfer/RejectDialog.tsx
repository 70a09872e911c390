import { useState } from 'react';
import { z } from 'zod';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import type { TransferOffer } from '../../../shared/domain/contact/parts/transfer.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { defineForm } from '../../feed/forms.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import './reject.css';

type Rejection = { readonly reason: string | null; readonly message: string };
const rejectionForm = defineForm<Rejection>(
  'rejection',
  z.object({ reason: z.string().nullable(), message: z.string() }),
  { reason: null, message: '' },
);

type RejectDialogProps = {
  readonly contact: Contact;
  readonly offer: TransferOffer;
  readonly service: Service;
};

/** Gives an offer back: a reason by code, and a word to the sender on what would help. */
export function RejectDialog({ contact, offer, service }: RejectDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value, change, forget } = useForm(rejectionForm, contact.id);
  const [commandId] = useState(createId);
  const [isTried, setTried] = useState(false);
  useFeed((state) => state.link.kind);
  const message = value.message.trim();
  const missing: Phrase | null =
    value.reason === null
      ? { id: 'reject.missingReason' }
      : message === ''
        ? { id: 'reject.missingMessage' }
        : null;
  const input = {
    id: contact.id,
    commandId,
    transferId: offer.id,
    reason: value.reason ?? service.config.rejectionReasons[0]?.code ?? '',
    message,
  };
  const reason = missing ?? reasonAgainstCommand(desk, contact, { verb: 'rejectTransfer', ...input });
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (reason || desk.place.getState().asked) return;
    if (!(await give(desk, contact, 'transfer.reject', input, 'done.rejected'))) return;
    forget();
    leave();
  };
  return (
    <FormDialog
      className="reject"
      title={say('reject.title', contactValues(contact))}
      onClose={leave}
      state={
        <p className={isTried && reason ? 'transfer-state transfer-stop' : 'transfer-state'} role="status">
          {put(reason ?? { id: 'reject.back' })}
        </p>
      }
      confirm={{
        label: say('reject.confirm'),
        icon: 'reply',
        run: () => void confirm(),
        unavailable: reason && put(reason),
      }}
    >
      <Choices
        legend={say('reject.reason')}
        choices={service.config.rejectionReasons.map(({ code, label }) => ({
          value: code,
          label: label[language],
        }))}
        chosen={value.reason}
        onChoose={(code) => change({ reason: code })}
        problem={isTried && value.reason === null ? say('reject.missingReason') : null}
        isFirst
      />
      <TextField
        label={say('reject.message')}
        rows={3}
        maxLength={MESSAGE_LENGTH}
        value={value.message}
        onChange={(text) => change({ message: text })}
        problem={isTried && message === '' ? say('reject.missingMessage') : null}
      />
    </FormDialog>
  );
}
