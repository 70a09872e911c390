import { useState } from 'react';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { takersOf } from './ending.ts';

export type Takers = ReturnType<typeof takersOf>;
type Value = { readonly to: string | null; readonly note: string };

type HandOverProps = {
  readonly takers: Takers;
  readonly value: Value;
  readonly onChange: (part: Partial<Value>) => void;
  /** Hands over at once; left out where the shift's own end does. */
  readonly onGive?: () => void;
  /** Where it waits when nobody at work takes it. */
  readonly queue?: string;
};

/** To whom, and how it stands. Ctrl+Enter in it hands over, and does not end the shift. */
export function HandOver({ takers, value, onChange, onGive }: HandOverProps) {
  const say = useWords();
  const [isTried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    onGive?.();
  };
  const chosen = takers.find(({ person }) => person.id === value.to);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its fields have the keyboard; the key is the dialog's own
    <div
      className="shift-hand-over"
      onKeyDown={(event) => {
        if (!onGive || event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        event.stopPropagation();
        confirm();
      }}
    >
      <SelectField
        label={say('shift.to')}
        options={[
          { value: '', label: say('register.choose') },
          ...takers.map(({ person, isAtWork }) => ({
            value: person.id,
            label: isAtWork ? person.name : say('shift.notAtWork', { name: person.name }),
          })),
        ]}
        value={value.to ?? ''}
        onChange={(to) => onChange({ to: to || null })}
        hint={chosen && !chosen.isAtWork ? say('shift.goesToQueue') : null}
        problem={isTried && !value.to ? say('closing.missing') : null}
      />
      <TextField
        label={say('shift.note')}
        rows={2}
        maxLength={MESSAGE_LENGTH}
        value={value.note}
        onChange={(note) => onChange({ note })}
        problem={isTried && !value.note.trim() ? say('register.fieldMissing') : null}
      />
      {onGive && (
        <Button onPress={confirm} icon="send" keys="Ctrl+Enter">
          {say('shift.give')}
        </Button>
      )}
    </div>
  );
}
