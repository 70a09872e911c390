import { channel } from '../../../shared/domain/channel.ts';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { language as languageOf } from '../../../shared/domain/language.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import {
  channelsOffered,
  isKept,
  isOnPaper,
  isReport,
  type RegisterField,
  type Registration,
  speaksForOrganisation,
  urgencyChoice,
} from './register.ts';

type FieldsProps = {
  readonly form: Registration;
  readonly change: (part: Partial<Registration>) => void;
  /** What to ask for again. */
  readonly missing: readonly RegisterField[];
  readonly config: ServiceConfig;
};

/** Longest line of details that is kept, in UTF-16 code units. */
const LINE = 200;

/** The form in the order of Tab: how it came and how urgent, what about, from whom, what was told, who goes on. */
export function Fields({ form, change, missing, config }: FieldsProps) {
  const desk = useDesk();
  const say = useWords();
  const language = useLanguage();
  const problem = (field: RegisterField, word: 'closing.missing' | 'register.fieldMissing') =>
    missing.includes(field) ? say(word) : null;
  const labelled = (each: { id: string; label: Record<typeof language, string> }) => ({
    value: each.id,
    label: each.label[language],
  });
  /** A line of text; which fields there are depends on how the contact came. */
  const line = (name: 'organisation' | 'name' | 'phone', label: string) => (
    <TextField
      id={`register-${name}`}
      label={label}
      type={name === 'phone' ? 'tel' : 'text'}
      maxLength={LINE}
      value={form[name]}
      onChange={(value) => change({ [name]: value })}
      problem={problem(name, 'register.fieldMissing')}
    />
  );
  const select = (
    name: 'topic' | 'site' | 'region' | 'contactBy',
    choices: readonly { value: string; label: string }[],
    nothing: 'register.choose' | 'register.notTold',
  ) => (
    <SelectField
      id={`register-${name}`}
      label={say(`register.${name}`)}
      options={[{ value: '', label: say(nothing) }, ...choices]}
      value={form[name] ?? ''}
      onChange={(value) => change({ [name]: value || null })}
      problem={problem(name, 'closing.missing')}
    />
  );
  return (
    <div className="register-fields">
      <div id="register-channel" className="register-wide">
        <Choices
          legend={say('register.channel')}
          choices={channelsOffered(config, desk.feed.now()).map((value) => ({
            value,
            label: say(`channel.${value}`),
          }))}
          chosen={form.channel}
          onChoose={(value) => change({ channel: channel.parse(value) })}
          problem={problem('channel', 'closing.missing')}
          isFirst
        />
      </div>
      {isReport(form.channel) && (
        <div id="register-urgency" className="register-wide">
          <Choices
            legend={say('urgency.level')}
            choices={urgencyChoice.options.map((value) => ({
              value,
              label:
                value === 'LATER'
                  ? say('register.urgencyLater')
                  : (config.urgencyLevels.find(({ id }) => id === value)?.label[language] ??
                    say(`urgency.${value}`)),
            }))}
            chosen={form.urgency}
            onChoose={(value) => change({ urgency: urgencyChoice.parse(value) })}
            problem={problem('urgency', 'closing.missing')}
          />
        </div>
      )}
      {select('topic', config.topics.map(labelled), 'register.choose')}
      <div id="register-lang" className="register-row">
        <Choices
          legend={say('register.lang')}
          choices={config.languages.map((value) => ({ value, label: say(`language.${value}`) }))}
          chosen={form.lang}
          onChoose={(value) => change({ lang: languageOf.parse(value) })}
          problem={problem('lang', 'closing.missing')}
        />
      </div>
      {form.channel === 'WALK_IN' && select('site', config.sites.map(labelled), 'register.choose')}
      {config.regions.length > 0 && select('region', config.regions.map(labelled), 'register.notTold')}
      {select(
        'contactBy',
        config.contactBy.map(({ code, label }) => ({ value: code, label: label[language] })),
        form.channel === 'AUTHORITY_LINE' ? 'register.choose' : 'register.notTold',
      )}
      {speaksForOrganisation(form, config) && line('organisation', say('register.organisation'))}
      {line('name', say(isReport(form.channel) ? 'register.nameOf' : 'register.name'))}
      {line('phone', say('register.phone'))}
      {isOnPaper(form.channel) && (
        <TextField
          id="register-receivedOn"
          label={say('register.receivedOn')}
          hint={say('register.receivedOnHint')}
          type="date"
          value={form.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
        />
      )}
      <div className="register-wide">
        <TextField
          id="register-text"
          label={say('register.text')}
          rows={3}
          maxLength={MESSAGE_LENGTH}
          value={form.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <div className="register-wide register-row">
        <Choices
          legend={say('register.keep')}
          choices={[
            { value: 'me', label: say('register.keep.me') },
            { value: 'queue', label: say('register.keep.queue') },
          ]}
          chosen={form.channel === null && form.isMine === null ? null : isKept(form) ? 'me' : 'queue'}
          onChoose={(value) => change({ isMine: value === 'me' })}
        />
      </div>
    </div>
  );
}
