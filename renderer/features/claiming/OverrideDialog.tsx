import { useId, useState } from 'react';
import { type Contact, isOpen } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { reasonAgainst, takeAllTheSame } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import './claiming.css';

/** Takes a contact (again) without its language or skill, or beyond one's capacity: the reason is written down with the taking. */
export function OverrideDialog({ contact }: { readonly contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const id = useId();
  const [reason, setReason] = useState('');
  useFeed((state) => state.link.kind);
  // Which it is is settled when the dialog opens: a contact that somebody closes meanwhile is not taken up unasked.
  const [step] = useState<'claim' | 'reopen'>(() => (isOpen(contact) ? 'claim' : 'reopen'));
  const why = reasonAgainst(desk, contact, step);
  const against = reasonAgainst(desk, contact, `${step}AllTheSame`);
  const leave = () => desk.place.setState({ dialog: null });
  const text = reason.trim();
  const confirm = async () => {
    if (against || text === '' || desk.place.getState().asked) return;
    if (await takeAllTheSame(desk, contact, step, text)) leave();
  };
  const unavailable = against ? put(against) : text === '' ? say('override.missing') : null;

  return (
    <FormDialog
      className="override"
      title={say('override.title', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('override.confirm'),
        icon: 'check',
        run: () => void confirm(),
        unavailable: unavailable,
      }}
    >
      {why && <p>{put(why)}</p>}
      <label htmlFor={id}>{say('override.reason')}</label>
      <textarea
        id={id}
        data-first
        rows={3}
        maxLength={MESSAGE_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
