import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { dayOf, timeOf } from '../../kit/moment.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { isWhole, waitingForm, waitingOf, waitOptions } from './waiting.ts';
import './waiting.css';

type WaitDialogProps = { readonly contact: Contact; readonly service: Service };

/** Puts a contact aside until a day, or until the client replies; whichever comes first brings it back. */
export function WaitDialog({ contact, service }: WaitDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value, change, forget } = useForm(waitingForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const { timeZone } = service.config;
  const options = waitOptions(desk.feed.now().toISOString(), service.config, value.day);
  const until = options.find(({ choice }) => choice === value.choice)?.until ?? null;
  const command = { id: contact.id, commandId, until };
  const against = reasonAgainstCommand(desk, contact, { verb: 'waitForClient', ...command });
  const missing =
    value.choice === null
      ? say('wait.missing')
      : !isWhole(value, options)
        ? say('wait.dateMissing')
        : against && put(against);
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    const done = until ? 'done.waitingUntil' : 'done.waiting';
    if (!(await give(desk, contact, 'contact.waitForClient', command, done))) return;
    forget();
    leave();
  };
  const momentOf = (at: string) => `${dayOf(at, language, timeZone)} ${timeOf(at, language, timeZone)}`;
  return (
    <FormDialog
      className="wait"
      title={say('wait.title', contactValues(contact))}
      onClose={leave}
      state={
        <p role="status">
          {missing ??
            (until
              ? say('wait.back', {
                  day: dayOf(until, language, timeZone),
                  time: timeOf(until, language, timeZone),
                })
              : say('done.waiting'))}
        </p>
      }
      confirm={{
        label: say('wait.confirm'),
        icon: 'hourglass',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      <Choices
        legend={say('wait.until')}
        choices={options.map(({ choice, until: at }) => ({
          value: choice,
          label: say(`wait.${choice}`),
          hint: choice === 'open' ? say('wait.openHint') : at ? momentOf(at) : undefined,
        }))}
        chosen={value.choice}
        onChoose={(chosen) => change({ choice: waitingOf.parse(chosen) })}
        problem={isTried && value.choice === null ? say('wait.missing') : null}
        isFirst
      />
      {value.choice === 'day' && (
        <TextField
          type="date"
          label={say('wait.date')}
          value={value.day}
          onChange={(day) => change({ day })}
          problem={isTried && !until ? say('wait.dateMissing') : null}
        />
      )}
      <p className="wait-hint">{say('wait.hours')}</p>
    </FormDialog>
  );
}
