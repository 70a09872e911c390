import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import type { Service } from '../../feed/state.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { giveAmongUs, pseudonymised } from './calls.ts';
import { askingOf, askingRefusal, consultForm } from './consulting.ts';
import { phoneForm, readAgain } from './phone.ts';
import './consultation.css';

type PhoneDialogProps = { readonly contact: Contact; readonly service: Service };

/** The professional on call was rung at once (R32): whom, what was asked, and what they said. */
export function PhoneDialog({ contact, service }: PhoneDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value, change, forget } = useForm(phoneForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [ids] = useState(() => ({ id: createId(), asked: createId(), phoned: createId() }));
  const [isRead, setRead] = useState(false);
  const isLive = useFeed((state) => state.link.kind === 'live');
  const { team, mirror } = desk.feed.store.getState();
  const refusal = askingRefusal(contact, { service, team, mirror }, desk.feed.now());
  const problemOf = (text: string) => (isTried && !text.trim() ? say('consult.writeThis') : null);
  const missing = refusal
    ? put(refusalPhrase(refusal, nameOf(desk)))
    : !isLive
      ? say('reason.disconnected')
      : value.question.trim() && value.said.trim()
        ? null
        : say('consult.phoneMissing');
  const leave = () => desk.place.setState({ dialog: null });

  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    const texts = await pseudonymised(desk, contact.id, [value.question.trim(), value.said.trim()]);
    if (!texts) return desk.announcer.say('problem', { id: 'consult.notProposed' });
    const again = readAgain(value, texts);
    if (again.isChanged && !isRead) {
      change({ question: again.question, said: again.said });
      return setRead(true);
    }
    const proposed = { question: value.question, quotes: [] };
    const asking = askingOf(contact, { ...consultForm.empty, proposed });
    const ask = { ...asking, id: ids.id, commandId: ids.asked };
    const phone = { id: ids.id, commandId: ids.phoned, with: value.with, text: value.said.trim() };
    if (!(await giveAmongUs(desk, contact, 'consultation.ask', ask, 'done.consultationAsked'))) return;
    if (!(await giveAmongUs(desk, contact, 'consultation.phone', phone, 'done.consultationPhoned'))) return;
    forget();
    leave();
  };
  const { onCallPhone } = service.config.consultation;
  const colleagues = [...service.personById.values()].filter(({ id }) => id !== desk.me);
  return (
    <FormDialog
      className="consult-phone"
      title={say('consult.phoneTitle', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('consult.phoneConfirm'),
        icon: 'phone',
        run: () => void confirm(),
        unavailable: missing,
        look: 'note',
      }}
    >
      <p className="consult-only">
        <Icon name="lock" />
        <span>
          <b>{say('consult.notShown')}</b> {onCallPhone && say('consult.onCall', { number: onCallPhone })}
        </span>
      </p>
      <SelectField
        label={say('consult.rang')}
        value={value.with ?? ''}
        onChange={(id) => change({ with: id || null })}
        options={[{ value: '', label: say('consult.outsider') }]}
        groups={[
          {
            label: say('consult.colleagues'),
            options: colleagues.map(({ id, name, title }) => ({
              value: id,
              label: `${name}, ${title[language]}`,
            })),
          },
        ]}
      />
      <TextField
        label={say('consult.question')}
        rows={3}
        maxLength={MESSAGE_LENGTH}
        value={value.question}
        onChange={(question) => change({ question })}
        problem={problemOf(value.question)}
        isFirst
      />
      <TextField
        label={say('consult.said')}
        rows={3}
        maxLength={MESSAGE_LENGTH}
        value={value.said}
        onChange={(said) => change({ said })}
        problem={problemOf(value.said)}
      />
      <p role="status" className="consult-hint">
        {isRead && say('consult.replaced')}
      </p>
    </FormDialog>
  );
}
