import { useEffect, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { ContactDetails } from '../../../shared/domain/contact/details.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { has } from '../../../shared/domain/policy.ts';
import { viewOf } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk, useFeed, useIsLive } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

type RevealProps = {
  readonly contact: Contact;
  readonly onRevealed: (details: ContactDetails) => void;
};

const REASON = 'reveal-reason';

/** Asks why somebody has to see what is protected; the reason is in the journal before anything is shown. */
export function Reveal({ contact, onRevealed }: RevealProps) {
  const desk = useDesk();
  const say = useWords();
  const isLive = useIsLive();
  const mayReveal = useFeed(({ service }) =>
    service ? has(service.person, 'safety.reveal', service.config) : false,
  );
  const [reason, setReason] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isOpen = reason !== null;
  useEffect(() => {
    if (isOpen) viewOf(desk.place).document.getElementById(REASON)?.focus();
  }, [isOpen, desk.place]);
  const unavailable = !mayReveal ? say('refusal.notAllowed') : isLive ? null : say('reason.disconnected');
  const text = reason?.trim() ?? '';
  const reveal = async () => {
    setTried(true);
    if (unavailable || text === '' || isAsked) return;
    setAsked(true);
    const answer = await desk.feed.gateway.call('details.reveal', { id: contact.id, reason: text });
    setAsked(false);
    if (!answer.ok) return desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
    setReason(null);
    onRevealed(answer.value.details);
  };
  if (reason === null)
    return (
      <Button icon="unlock" onPress={() => !unavailable && setReason('')} unavailable={unavailable}>
        {say('client.reveal')}
      </Button>
    );
  return (
    <form
      className="details-reveal"
      onSubmit={(event) => {
        event.preventDefault();
        void reveal();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        void reveal();
      }}
    >
      <TextField
        label={say('client.revealReason')}
        value={reason}
        onChange={setReason}
        maxLength={MESSAGE_LENGTH}
        problem={isTried && text === '' ? say('override.missing') : null}
        id={REASON}
      />
      <Button type="submit" look="primary" icon="unlock" onPress={() => undefined} unavailable={unavailable}>
        {say('client.revealConfirm')}
      </Button>
    </form>
  );
}
