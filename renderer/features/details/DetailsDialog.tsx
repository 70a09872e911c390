import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type DetailField, detailsForm, newDetails, writableFields, wrongField } from './recording.ts';
import { useDetails } from './useDetails.ts';

const typeOf: Partial<Record<DetailField, 'tel' | 'email' | 'date'>> = {
  phone: 'tel',
  email: 'email',
  birthDate: 'date',
};

/** Writes down or corrects who the client is, as told. What is masked stays as it is unless it is told anew. */
export function DetailsDialog({ contact }: { readonly contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { value, change, forget } = useForm(detailsForm, contact.id);
  const { seen } = useDetails(contact);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const fields = writableFields(contact);
  const known = seen.state === 'ready' ? seen.value.details : {};
  const masked = seen.state === 'ready' ? seen.value.masked : [];
  const details = newDetails(value.typed, known, fields);
  const wrong = wrongField(details);
  const command = { id: contact.id, commandId, details: wrong ? {} : details };
  const against = reasonAgainstCommand(desk, contact, { verb: 'recordDetails', ...command });
  const missing = against
    ? put(against)
    : wrong
      ? say('client.wrong')
      : Object.keys(details).length === 0
        ? say('client.nothingNew')
        : null;
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    if (!(await give(desk, contact, 'contact.recordDetails', command, 'done.detailsRecorded'))) return;
    forget();
    leave();
  };
  return (
    <FormDialog
      className="details-dialog"
      title={say('client.dialog', contactValues(contact))}
      onClose={leave}
      confirm={{ label: say('client.save'), icon: 'check', run: () => void confirm(), unavailable: missing }}
    >
      {contact.identification.status !== 'identified' && (
        <p className="details-quiet">{say('client.asTold')}</p>
      )}
      <div className="details-fields">
        {fields.map((field, index) => (
          <TextField
            key={field}
            label={say(`client.${field}`)}
            type={typeOf[field] ?? 'text'}
            maxLength={200}
            value={value.typed[field] ?? known[field] ?? ''}
            onChange={(text) => change({ typed: { ...value.typed, [field]: text } })}
            hint={masked.includes(field) ? say('client.maskedHint') : null}
            problem={isTried && wrong === field ? say('client.wrong') : null}
            isFirst={index === 0}
          />
        ))}
      </div>
    </FormDialog>
  );
}
