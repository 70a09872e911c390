import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import type { Candidate } from '../../feed/candidates.ts';
import type { Service } from '../../feed/state.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type Consulting, MOST_QUOTES, type Quotable, withQuote } from './consulting.ts';

type WriteQuestionProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly value: Consulting;
  readonly quotable: readonly Quotable[];
  readonly colleagues: readonly Candidate[];
  readonly onChange: (part: Partial<Consulting>) => void;
  readonly onDone: () => void;
  readonly against: string | null;
  readonly isFirst: boolean;
};

/** What marks a colleague among the lines to choose from. */
const NAMED = 'colleague:';

/** Room for a question and the words around it in one message. */
const LENGTH = MESSAGE_LENGTH / 2;

/** The question, whom it goes to, and the messages it takes along. */
export function WriteQuestion(props: WriteQuestionProps) {
  const { contact, service, value, quotable, colleagues, onChange, onDone, isFirst } = props;
  const say = useWords();
  const language = useLanguage();
  const [isTried, setTried] = useState(false);
  const problem = value.question.trim() ? null : say('consult.questionMissing');
  const against = props.against ?? problem;
  const goOn = () => {
    setTried(true);
    if (!against) onDone();
  };
  const { topics, lines } = service.config;
  const topic = value.topic ?? contact.topic;
  return (
    <form
      className="consult-form"
      aria-labelledby="consult-new"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) goOn();
      }}
    >
      <h3 id="consult-new">{say('consult.new')}</h3>
      <SelectField
        label={say('consult.from')}
        value={value.to ? `${NAMED}${value.to}` : (value.line ?? '')}
        onChange={(chosen) =>
          onChange(
            chosen.startsWith(NAMED)
              ? { to: chosen.slice(NAMED.length), line: null }
              : { to: null, line: chosen || null },
          )
        }
        hint={
          value.to
            ? say(service.config.consultation.othersMayTake ? 'consult.namedHint' : 'consult.namedOnlyHint')
            : null
        }
        options={[{ value: '', label: say('consult.anyone') }]}
        groups={[
          {
            label: say('consult.lines'),
            options: lines.map(({ id, label }) => ({ value: id, label: label[language] })),
          },
          {
            label: say('consult.byName'),
            options: colleagues.map(({ person, presence, skill }) => ({
              value: `${NAMED}${person.id}`,
              label: [
                person.name,
                person.title[language],
                presence && say(`transfer.presence.${presence}`),
                skill > 0 && say('assign.skill', { level: skill }),
              ]
                .filter(Boolean)
                .join(', '),
            })),
          },
        ]}
      />
      <SelectField
        label={say('consult.topic')}
        value={topic}
        onChange={(chosen) => onChange({ topic: chosen })}
        options={topics.map(({ id, label }) => ({ value: id, label: label[language] }))}
      />
      <TextField
        label={say('consult.question')}
        hint={say('consult.questionHint')}
        rows={4}
        maxLength={LENGTH}
        value={value.question}
        onChange={(question) => onChange({ question })}
        problem={isTried ? problem : null}
        isFirst={isFirst}
      />
      <Quotes quotable={quotable} chosen={value.quotes} onChange={(quotes) => onChange({ quotes })} />
      <div className="consult-foot">
        <p className="consult-hint">{props.against ?? say('consult.nextStep')}</p>
        <Button look="note" icon="preview" keys="Ctrl+Enter" onPress={goOn} unavailable={against}>
          {say('consult.readThrough')}
        </Button>
      </div>
    </form>
  );
}

type QuotesProps = {
  readonly quotable: readonly Quotable[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
};

/** The messages that may be taken along, newest first. */
function Quotes({ quotable, chosen, onChange }: QuotesProps) {
  const say = useWords();
  if (quotable.length === 0) return null;
  return (
    <fieldset className="choices consult-quotes">
      <legend>{say('consult.quotes', { count: chosen.length, total: MOST_QUOTES })}</legend>
      <div className="choices-list">
        {quotable.map(({ id, isClients, text }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChange(withQuote(chosen, id))}
            />
            <span>
              <small>{say(isClients ? 'consult.clientWrote' : 'consult.weWrote')}</small>
              <span dir="auto">{text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
