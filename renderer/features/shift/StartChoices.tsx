import { queueKinds } from '../../../shared/domain/channel.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import type { Service } from '../../feed/state.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { type StartChoices as Form, type queuesOffered, skillsOf, toggledWithout } from './startForm.ts';

type StartChoicesProps = {
  readonly service: Service;
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  readonly offered: ReturnType<typeof queuesOffered>;
  readonly proposed: readonly string[];
  readonly chosen: readonly string[];
};

/** Languages, skills and queues of the shift: proposed, to be accepted or changed. */
export function StartChoices({ service, form, change, offered, proposed, chosen }: StartChoicesProps) {
  const say = useWords();
  const language = useLanguage();
  const { person, config } = service;
  const toggle = (value: string) => change(toggledWithout(form, value, offered));
  const queue = (name: string, label: string) => (
    <Tick
      key={name}
      label={label}
      isOn={chosen.includes(name)}
      onChange={(isOn) => change({ queues: { ...form.queues, [name]: isOn } })}
    />
  );
  /** By its skill in the language of the screen, where it has one. */
  const nameOf = ({ name, topic, lang }: (typeof offered)[number]) => {
    const label = config.skills.items.find(({ id }) => id === topic)?.label[language];
    return label ? `${label}${lang ? ` (${lang})` : ''}` : queueLabel(name);
  };
  const levelOf = (id: string) =>
    config.skills.levels.find(({ level }) => level === person.skills[id])?.label[language] ?? '';
  return (
    <div className="shift-choices">
      <fieldset className="choices">
        <legend>{say('shift.languages')}</legend>
        <div className="shift-ticks">
          {person.languages.map((lang) => (
            <Tick
              key={lang}
              label={say(`language.${lang}`)}
              isOn={!form.without.includes(lang)}
              onChange={() => toggle(lang)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="choices">
        <legend>{say('shift.skills')}</legend>
        <div className="shift-ticks">
          {skillsOf(person, config).map(({ id, label }) => (
            <Tick
              key={id}
              label={label[language]}
              hint={levelOf(id)}
              isOn={!form.without.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="choices shift-queues">
        <legend>{say('shift.queues')}</legend>
        {queueKinds.map((kind) => {
          const ofKind = offered.filter((each) => each.kind === kind);
          const [one, second] = ofKind;
          if (!one) return null;
          // A kind with one queue goes by the kind's own name.
          if (!second) return queue(one.name, say(`channel.${kind}`));
          return (
            <fieldset key={kind} className="shift-kind">
              <legend>{say(`channel.${kind}`)}</legend>
              <div className="shift-ticks">
                {ofKind.map((each) =>
                  queue(
                    each.name,
                    proposed.includes(each.name)
                      ? nameOf(each)
                      : say('shift.notProposed', { queue: nameOf(each) }),
                  ),
                )}
              </div>
            </fieldset>
          );
        })}
      </fieldset>
    </div>
  );
}

type TickProps = {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

const Tick = ({ label, hint, isOn, onChange }: TickProps) => (
  <label className="choice">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    <span>
      {label}
      {hint && <small>{hint}</small>}
    </span>
  </label>
);
