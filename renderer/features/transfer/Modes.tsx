import { useId } from 'react';
import type { TransferDraft } from '../../feed/transferForm.ts';
import { useWords } from '../../kit/words/useWords.ts';

type ModesProps = {
  readonly mode: TransferDraft['mode'];
  readonly onChoose: (mode: TransferDraft['mode']) => void;
};

/** Whose it is while it is offered. */
export function Modes({ mode, onChoose }: ModesProps) {
  const say = useWords();
  const name = useId();
  return (
    <fieldset className="transfer-modes">
      <legend>{say('transfer.until')}</legend>
      {(['warm', 'cold'] as const).map((each) => (
        <label key={each} className="choice">
          <input type="radio" name={name} checked={mode === each} onChange={() => onChoose(each)} />
          <span>{say(`transfer.mode.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
