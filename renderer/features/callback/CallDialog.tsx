import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { isTag } from '../../kit/elements.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Attempts } from './Attempts.tsx';
import { attemptNumber, outcomes } from './call.ts';
import { NumberPart } from './NumberPart.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Agreed, TimeChoice } from './TimeChoice.tsx';
import { useCall } from './useCall.ts';
import { useNumber } from './useNumber.ts';
import './callback.css';

type CallDialogProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly onUnreached: () => void;
};

/** Calling the client: the number, what came of the call, and when the next one is (R29). */
export function CallDialog({ contact, service, onUnreached }: CallDialogProps) {
  const say = useWords();
  const put = usePhrase();
  const call = useCall(contact, service, onUnreached);
  const number = useNumber(contact.id);
  const { phase, step, form } = call;
  const main = useRef<HTMLButtonElement>(null);
  // The last attempt was in vain: the way on is the closing.
  useEffect(() => {
    if (phase === 'unreached') main.current?.focus();
  }, [phase]);
  const attempt = attemptNumber(contact, service.config);

  const onKeyDown = (event: KeyboardEvent) => {
    if (phase !== 'calling' || isTag(event.target, 'textarea')) return;
    const outcome = outcomes[Number(event.key) - 1];
    if (outcome) {
      event.preventDefault();
      form.change({ outcome });
      event.currentTarget.querySelector<HTMLElement>(`[value=${outcome}]`)?.focus();
    }
    const isOnChoice = isTag(event.target, 'input', 'dialog');
    if (event.key === 'Enter' && !event.ctrlKey && isOnChoice) {
      event.preventDefault();
      void step?.run();
    }
  };
  return (
    <Dialog
      className="call"
      title={say('call.title', contactValues(contact))}
      closeLabel={say('dialog.close')}
      onClose={call.leave}
      onSubmit={() => void step?.run()}
      foot={
        <>
          <p className="call-state" role="status">
            {phase === 'calling' && say('call.underWay')}
            {call.outcomeWords && put(call.outcomeWords)}
          </p>
          <Button onPress={call.leave} keys="Escape">
            {say('closing.cancel')}
          </Button>
          {step && (
            <Button
              look="primary"
              icon={step.icon}
              keys="Ctrl+Enter"
              onPress={() => void step.run()}
              unavailable={step.against && put(step.against)}
              ref={main}
              isFirst={phase === 'unreached'}
              key={phase}
            >
              {say(step.label)}
            </Button>
          )}
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits choose what the radio buttons within also choose */}
      <div className="call-body" onKeyDown={onKeyDown}>
        {phase !== 'none' && (
          <p className="call-attempt">
            <b>{say(phase === 'unreached' ? 'call.unreached' : 'call.attempt', attempt)}</b>
          </p>
        )}
        <Attempts contact={contact} service={service} />
        {phase !== 'unreached' && (
          <NumberPart contact={contact} number={number} call={call} isCalling={phase === 'calling'} />
        )}
        {phase === 'calling' && <Outcomes call={call} />}
        {phase === 'ready' && <Agreed contact={contact} call={call} />}
        {phase === 'unreached' && <p>{say('call.closeNeutrally')}</p>}
        {call.showsTimes && <TimeChoice call={call} />}
      </div>
    </Dialog>
  );
}
