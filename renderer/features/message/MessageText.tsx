import { useId, useRef } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { useTexts } from '../../feed/useTexts.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Suggestions } from '../../ui/Suggestions.tsx';

type MessageTextProps = {
  readonly about: Contact;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problem: string | null;
  readonly maxLength: number;
};

/** The words of a message that a professional begins; "/" offers the texts that suit a message, as in a reply. */
export function MessageText({ about, value, onChange, problem, maxLength }: MessageTextProps) {
  const say = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const texts = useTexts({ contact: { ...about, channel: 'MESSAGE' }, field, isOn: true });
  return (
    <div className="text-field">
      <label htmlFor={id}>{say('message.text', { language: about.lang })}</label>
      <div className="message-writing">
        <textarea
          ref={field}
          id={id}
          rows={4}
          maxLength={maxLength}
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          {...texts.fieldProps}
          onChange={(event) => {
            onChange(event.target.value);
            texts.look(true);
          }}
          onSelect={() => texts.look(false)}
          onKeyDown={texts.onKeyDown}
          onBlur={texts.close}
        />
        {texts.list && <Suggestions {...texts.list} side="below" />}
      </div>
      {problem && (
        <p id={`${id}-problem`} className="choices-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
