import { useEffect, useId, useRef } from 'react';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { outcomes } from './call.ts';
import type { Call } from './useCall.ts';

/** What came of the call: a digit chooses, Enter records. Nothing is chosen beforehand. */
export function Outcomes({ call: { form, isTried } }: { call: Call }) {
  const say = useWords();
  const name = useId();
  const { value, change } = form;
  const first = useRef<HTMLInputElement>(null);
  // The call has just begun, or was under way already: its outcome is what comes next.
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <fieldset className="choices" aria-describedby={`${name}-problem`}>
        <legend>{say('call.outcome')}</legend>
        <div className="choices-list call-outcomes">
          {outcomes.map((outcome, index) => (
            <label key={outcome} className="choice">
              <input
                ref={index === 0 ? first : undefined}
                type="radio"
                name={name}
                value={outcome}
                checked={value.outcome === outcome}
                onChange={() => change({ outcome })}
                aria-keyshortcuts={String(index + 1)}
                data-first={index === 0 ? '' : undefined}
              />
              <Kbd keys={String(index + 1)} />
              <span>
                {say(`call.outcome.${outcome}`)}
                {outcome === 'wrongNumber' && <small>{say('call.notCounted')}</small>}
              </span>
            </label>
          ))}
        </div>
        <p id={`${name}-problem`} className="choices-problem">
          {isTried && !value.outcome && say('call.outcomeMissing')}
        </p>
      </fieldset>
      <TextField
        label={say('call.note')}
        hint={say('call.noteHint')}
        rows={2}
        maxLength={MESSAGE_LENGTH}
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
