import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import type { ScreenLanguage } from '../../kit/moment.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { MessageText } from './MessageText.tsx';
import { replies, type Writing } from './message.ts';

type FieldsProps = {
  readonly about: Contact;
  readonly service: Service;
  readonly value: Writing;
  readonly onChange: (part: Partial<Writing>) => void;
  /** The last day for replies, as a language writes it. */
  readonly day: (language: ScreenLanguage) => string;
  /** What is missing, once sending was tried. */
  readonly missing: MessageId | null;
  readonly maxLength: number;
};

/** What for, about what, the words, and whether they may be replied to. */
export function Fields({ about, service, value, onChange, day, missing, maxLength }: FieldsProps) {
  const say = useWords();
  const language = useLanguage();
  const { proMessage, topics } = service.config;
  const problemOf = (id: MessageId) => (missing === id ? say(id) : null);
  return (
    <>
      <div className="message-row">
        <SelectField
          label={say('message.purpose')}
          value={value.purpose ?? ''}
          onChange={(purpose) => onChange({ purpose: purpose || null })}
          options={[
            { value: '', label: say('message.choose') },
            ...proMessage.purposes.map(({ code, label }) => ({ value: code, label: label[language] })),
          ]}
          problem={problemOf('message.missingPurpose')}
          isFirst
        />
        <SelectField
          label={say('message.topic')}
          value={value.topic ?? about.topic}
          onChange={(topic) => onChange({ topic })}
          options={topics.map(({ id, label }) => ({ value: id, label: label[language] }))}
        />
      </div>
      <MessageText
        about={about}
        maxLength={maxLength}
        value={value.text}
        onChange={(text) => onChange({ text })}
        problem={problemOf('message.missingText')}
      />
      <Choices
        legend={say('message.reply')}
        choices={replies.map((reply) => ({
          value: reply,
          label: say(`message.reply.${reply}`),
          hint: say(`message.reply.${reply}Hint`, { day: day(language) }),
        }))}
        chosen={value.reply}
        onChoose={(chosen) => onChange({ reply: replies.find((reply) => reply === chosen) ?? null })}
        problem={problemOf('message.missingReply')}
      />
      <Switch
        label={say('message.proxy')}
        isOn={value.isToProxy}
        onChange={(isToProxy) => onChange({ isToProxy })}
      />
      <Switch
        label={say('message.agreed')}
        isOn={value.isAgreed}
        onChange={(isAgreed) => onChange({ isAgreed })}
      />
    </>
  );
}
