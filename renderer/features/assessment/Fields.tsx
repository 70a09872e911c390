import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { TextField } from '../../ui/TextField.tsx';

type FieldsProps = {
  readonly form: AssessmentForm;
  readonly config: ServiceConfig;
  readonly onChange: (form: AssessmentForm) => void;
  /** Parts that a signature misses, by id. */
  readonly missing: readonly string[];
};

/** Where the keyboard is put when a part is missing. */
export const partId = (id: string): string => `assessment-${id}`;

/** The form as the configuration draws it: fields in words, then the life areas with their levels. */
export function Fields({ form, config, onChange, missing }: FieldsProps) {
  const say = useWords();
  const language = useLanguage();
  const levels = config.assessment.levels.map(({ code, label }) => ({ value: code, label: label[language] }));
  const setArea = (id: string, part: Partial<AssessmentForm['areas'][string]>) =>
    onChange({
      ...form,
      areas: { ...form.areas, [id]: { level: null, text: '', ...form.areas[id], ...part } },
    });
  return (
    <>
      {config.assessment.fields.map(({ id, label }, index) => (
        <TextField
          key={id}
          id={partId(id)}
          label={label[language]}
          rows={2}
          maxLength={MESSAGE_LENGTH}
          value={form.fields[id] ?? ''}
          onChange={(text) => onChange({ ...form, fields: { ...form.fields, [id]: text } })}
          problem={missing.includes(id) ? say('assessment.fieldMissing') : null}
          isFirst={index === 0}
        />
      ))}
      <h3>{say('assessment.areas')}</h3>
      {config.lifeAreas.map(({ id, label }) => (
        <div key={id} id={partId(id)} className="assessment-area">
          <Choices
            legend={label[language]}
            choices={levels}
            chosen={form.areas[id]?.level ?? null}
            onChoose={(level) => setArea(id, { level })}
            problem={missing.includes(id) ? say('closing.missing') : null}
          />
          <TextField
            label={say('assessment.areaWords', { label: label[language] })}
            isLabelHidden
            rows={2}
            maxLength={MESSAGE_LENGTH}
            value={form.areas[id]?.text ?? ''}
            onChange={(text) => setArea(id, { text })}
          />
        </div>
      ))}
    </>
  );
}

/** Puts the keyboard on the first of the missing parts. */
export function focusPart(id: string | undefined, { document }: Pick<Window, 'document'>) {
  const part = id === undefined ? null : document.getElementById(partId(id));
  const field = part?.matches('textarea') ? part : part?.querySelector<HTMLElement>('input');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
