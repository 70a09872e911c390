import { useState } from 'react';
import { z } from 'zod';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { defineForm } from '../../feed/forms.ts';
import { reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { giveAmongUs } from './calls.ts';
import './consultation.css';

const declineForm = defineForm('decline', z.object({ reason: z.string() }), { reason: '' });

/** Whoever is asked by name says why they cannot answer; the question is for anyone then. */
export function DeclineDialog({ contact }: { readonly contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { value, change, forget } = useForm(declineForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const reason = value.reason.trim();
  const command = { id: contact.id, commandId, reason: reason || '…' };
  const against = reasonAgainstCommand(desk, contact, { verb: 'declineConsultation', ...command });
  const missing = against ? put(against) : reason ? null : say('decline.missing');
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    const done = 'done.consultationDeclined';
    if (!(await giveAmongUs(desk, contact, 'consultation.decline', command, done))) return;
    forget();
    leave();
  };
  return (
    <FormDialog
      className="consult-phone"
      title={say('decline.title')}
      onClose={leave}
      state={<p role="status">{say('decline.then')}</p>}
      confirm={{
        label: say('decline.confirm'),
        icon: 'close',
        run: () => void confirm(),
        unavailable: missing,
        look: 'note',
      }}
    >
      <TextField
        label={say('decline.reason')}
        rows={3}
        maxLength={MESSAGE_LENGTH}
        value={value.reason}
        onChange={(text) => change({ reason: text })}
        problem={isTried && !reason ? say('decline.missing') : null}
        isFirst
      />
    </FormDialog>
  );
}
