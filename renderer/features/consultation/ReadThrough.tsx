import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Consulting } from './consulting.ts';

type Proposal = NonNullable<Consulting['proposed']>;
type ReadThroughProps = {
  readonly proposed: Proposal;
  readonly onChange: (proposed: Proposal) => void;
  readonly onBack: () => void;
  readonly onSend: () => void;
  readonly against: string | null;
};

/** Exactly what colleagues will get, names replaced, for the asker to read and put right before it goes. */
export function ReadThrough({ proposed, onChange, onBack, onSend, against }: ReadThroughProps) {
  const say = useWords();
  const missing = against ?? (proposed.question.trim() ? null : say('consult.questionMissing'));
  const send = () => {
    if (!missing) onSend();
  };
  const changeQuote = (id: string, text: string) =>
    onChange({
      ...proposed,
      quotes: proposed.quotes.map((each) => (each.id === id ? { id, text } : each)),
    });
  return (
    <form
      className="consult-form"
      aria-labelledby="consult-read"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) send();
      }}
    >
      <h3 id="consult-read">{say('consult.whatGoes')}</h3>
      <p className="consult-hint">{say('consult.readHint')}</p>
      <TextField
        label={say('consult.question')}
        rows={4}
        maxLength={MESSAGE_LENGTH}
        value={proposed.question}
        onChange={(question) => onChange({ ...proposed, question })}
        isFirst
      />
      {proposed.quotes.map(({ id, text }, index) => (
        <TextField
          key={id}
          label={say('consult.quote', { count: index + 1 })}
          rows={2}
          maxLength={MESSAGE_LENGTH}
          value={text}
          onChange={(changed) => changeQuote(id, changed)}
        />
      ))}
      <div className="consult-foot">
        {missing && <p className="consult-hint">{missing}</p>}
        <Button icon="arrowLeft" onPress={onBack}>
          {say('consult.back')}
        </Button>
        <Button look="note" icon="lock" keys="Ctrl+Enter" onPress={send} unavailable={missing}>
          {say('consult.send')}
        </Button>
      </div>
    </form>
  );
}
