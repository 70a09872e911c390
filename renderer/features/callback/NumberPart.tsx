import { useEffect, useRef, useState } from 'react';
import { mayLeaveWord } from '../../../shared/domain/contact/callback/attempts.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dialAddress, spacedNumber } from './call.ts';
import type { Call } from './useCall.ts';
import type { useNumber } from './useNumber.ts';

type NumberPartProps = {
  readonly contact: Contact;
  readonly number: ReturnType<typeof useNumber>;
  readonly call: Call;
  readonly isCalling: boolean;
};

/** The number, and what must be known before one dials it. */
export function NumberPart(props: NumberPartProps) {
  const { contact, number, call, isCalling } = props;
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { known } = number;
  return (
    <section className="call-number" aria-label={say('call.number')}>
      {known.state === 'loading' && <p role="status">{say('call.loading')}</p>}
      {known.state === 'none' && <p>{say('call.noNumber')}</p>}
      {known.state === 'failed' && (
        <p className="call-problem" role="alert">
          {put(refusalPhrase(known.error, nameOf(desk)))}{' '}
          <Button icon="refresh" onPress={number.tryAgain}>
            {say('timeline.tryAgain')}
          </Button>
        </p>
      )}
      {known.state === 'masked' && <Masked {...props} />}
      {known.state === 'shown' && (
        <>
          <p className="call-digits">
            <Icon name="phone" /> <span dir="ltr">{spacedNumber(known.phone)}</span>
          </p>
          {known.safeContact && (
            <p className="call-safe">
              <b>{say('call.safeContact')}</b> <span dir="auto">{known.safeContact}</span>
            </p>
          )}
        </>
      )}
      {!isCalling && call.phase === 'ready' && known.state !== 'loading' && (
        <Dial key={known.state} call={call} phone={known.state === 'shown' ? known.phone : null} />
      )}
      <p className="call-voicemail">
        {!mayLeaveWord(contact) && <Icon name="warning" />}
        {say(mayLeaveWord(contact) ? 'call.voicemail' : 'call.noVoicemail')}
      </p>
    </section>
  );
}

/** A protected number is seen for a reason, which is written down first. */
function Masked({ number, call: { form } }: NumberPartProps) {
  const desk = useDesk();
  const say = useWords();
  const [isTried, setTried] = useState(false);
  const reason = form.value.reason.trim();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.querySelector('input')?.focus(), []);
  const reveal = async () => {
    setTried(true);
    if (!reason) return;
    const error = await number.reveal(reason);
    if (error) desk.announcer.say('problem', refusalPhrase(error, nameOf(desk)));
    else form.change({ reason: '' });
  };
  return (
    <div className="call-masked" ref={part}>
      <p>
        <Icon name="lock" /> {say('call.masked')}
      </p>
      <TextField
        label={say('call.revealReason')}
        maxLength={MESSAGE_LENGTH}
        value={form.value.reason}
        onChange={(text) => form.change({ reason: text })}
        problem={isTried && !reason ? say('call.revealReasonMissing') : null}
      />
      <Button icon="unlock" onPress={() => void reveal()}>
        {say('call.reveal')}
      </Button>
    </div>
  );
}

/** The press that dials and writes the call down as begun; a desk telephone is dialled by hand. */
function Dial({ call: { start, againstStart }, phone }: { call: Call; phone: string | null }) {
  const say = useWords();
  const put = usePhrase();
  const address = phone && dialAddress(phone);
  const link = useRef<HTMLAnchorElement>(null);
  // The number comes a moment after the dialog: Enter then dials.
  useEffect(() => link.current?.focus(), []);
  const by = (
    <Button look="quiet" onPress={() => void start()} unavailable={againstStart && put(againstStart)}>
      {say('call.byOtherPhone')}
    </Button>
  );
  if (againstStart)
    return (
      <p className="call-problem">
        <Icon name="clock" /> {put(againstStart)}
      </p>
    );
  return (
    <div className="call-dial">
      {address && (
        <a ref={link} className="button button-primary" href={address} onClick={() => void start()}>
          <Icon name="phone" />
          {say('call.dial')}
        </a>
      )}
      {by}
    </div>
  );
}
