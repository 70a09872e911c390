import { useEffect, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { TalkMedium } from '../../../shared/domain/contact/parts/talk.ts';
import type { CaptureProblem } from '../../../shared/kit/mesh/capture.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { offerTalk } from './calls.ts';
import './talk.css';

const media: readonly TalkMedium[] = ['voice', 'video'];

/** Offers voice or video (R24): one key more, and the client is asked. What the client is promised stands here too. */
export function OfferDialog({ contact }: { contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const [hasInterpreter, setInterpreter] = useState(contact.intake.needsInterpreter === true);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<CaptureProblem | null>(null);
  const leave = () => desk.place.setState({ dialog: null });
  const offer = async (medium: TalkMedium) => {
    if (isAsking) return;
    setAsking(true);
    setProblem(null);
    const found = await offerTalk(desk, contact, { medium, hasInterpreter });
    setAsking(false);
    setProblem(found);
    if (!found) leave();
  };
  useEffect(() => {
    const onKey = ({ key, ctrlKey, altKey }: KeyboardEvent) => {
      const medium = ctrlKey || altKey ? undefined : { 1: media[0], 2: media[1] }[key];
      if (medium) void offer(medium);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <Dialog
      title={say('talk.title', contactValues(contact))}
      closeLabel={say('dialog.close')}
      onClose={leave}
      className="talk-offer"
      foot={
        <Button onPress={leave} keys="Escape">
          {say('closing.cancel')}
        </Button>
      }
    >
      <div className="talk-choices">
        {media.map((medium, index) => (
          <div key={medium} className="talk-choice">
            <Button
              look="primary"
              icon={medium === 'video' ? 'preview' : 'phone'}
              keys={String(index + 1)}
              isFirst={index === 0}
              onPress={() => void offer(medium)}
            >
              {say(`talk.${medium}`)}
            </Button>
            <small>{say(`talk.${medium}Hint`)}</small>
          </div>
        ))}
      </div>
      <Switch
        label={say('talk.interpreter')}
        hint={say('talk.interpreterHint')}
        isOn={hasInterpreter}
        onChange={setInterpreter}
      />
      <p className="talk-promise">
        <Icon name="lock" />
        {say('talk.promise')}
      </p>
      <p role="status">{isAsking && say('talk.asking')}</p>
      {problem && (
        <p role="alert" className="talk-problem">
          <Icon name="warning" />
          {say(`talk.problem.audio.${problem}`)}
        </p>
      )}
    </Dialog>
  );
}
