import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { replyWindowEnd } from '../../../shared/domain/contact/proMessage/writeProfessionalMessage.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import type { Service } from '../../feed/state.ts';
import { give, nameOf } from '../../feed/steps.ts';
import { reasonUnfilled } from '../../feed/texts.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { dateOnly } from '../../kit/moment.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Fields } from './Fields.tsx';
import { canBeWrittenTo, messageForm, messageOf, messageRefusal, missingIn } from './message.ts';
import { Preview } from './Preview.tsx';
import { Recipient } from './Recipient.tsx';
import './message.css';

type MessageDialogProps = {
  /** The open contact, if one is. */
  readonly contact: Contact | null;
  readonly service: Service;
};

/** A message that a professional begins (R30): agreed on, for a purpose, to someone who identifies to read it. */
export function MessageDialog({ contact, service }: MessageDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const [about, setAbout] = useState<Contact | null>(canBeWrittenTo(contact) ? contact : null);
  const { value, change, forget } = useForm(messageForm, about?.id ?? 'nobody');
  const [isTried, setTried] = useState(false);
  const [ids] = useState(() => ({ id: createId(), commandId: createId() }));
  const isLive = useFeed((state) => state.link.kind === 'live');
  const { team, mirror } = desk.feed.store.getState();
  const now = desk.feed.now();
  const { timeZone } = service.config;
  const until = replyWindowEnd(service.config, now.toISOString());
  const missing = missingIn(value, about);
  const refusal =
    missing === null && about ? messageRefusal(about, value, { service, team, mirror }, now) : null;
  const unfilled = reasonUnfilled(value.text);
  const against = missing
    ? say(missing)
    : refusal
      ? put(refusalPhrase(refusal, nameOf(desk)))
      : unfilled
        ? put(unfilled)
        : isLive
          ? null
          : say('reason.disconnected');
  const leave = () => desk.place.setState({ dialog: null });
  const send = async () => {
    setTried(true);
    if (against || !about || desk.place.getState().asked) return;
    const message = { ...ids, ...messageOf(about, value) };
    if (!(await give(desk, about, 'message.write', message, 'done.messageSent'))) return;
    forget();
    leave();
  };
  return (
    <FormDialog
      className="message"
      title={say('message.title')}
      onClose={leave}
      state={<p role="status">{isTried && against}</p>}
      confirm={{ label: say('message.send'), icon: 'send', run: () => void send(), unavailable: against }}
    >
      <Recipient about={about} isBarred={contact !== null && !canBeWrittenTo(contact)} onChoose={setAbout} />
      {about && (
        <>
          <Fields
            about={about}
            service={service}
            value={value}
            onChange={change}
            day={(language) => dateOnly(until, language, timeZone)}
            missing={isTried ? missing : null}
            maxLength={MESSAGE_LENGTH}
          />
          <Preview about={about} value={value} until={until} timeZone={timeZone} />
        </>
      )}
    </FormDialog>
  );
}
