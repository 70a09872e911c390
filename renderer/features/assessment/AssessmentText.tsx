import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';

type AssessmentTextProps = { readonly form: AssessmentForm; readonly config: ServiceConfig };

/** What an assessment says, to be read: as it was signed, as it goes on, as it is printed. */
export function AssessmentText({ form, config }: AssessmentTextProps) {
  const say = useWords();
  const language = useLanguage();
  const levelOf = (code: string | null | undefined) =>
    config.assessment.levels.find((level) => level.code === code)?.label[language] ??
    say('assessment.nothing');
  return (
    <dl className="assessment-text">
      {config.assessment.fields.map(({ id, label }) => (
        <div key={id}>
          <dt>{label[language]}</dt>
          <dd dir="auto">{form.fields[id] || say('assessment.nothing')}</dd>
        </div>
      ))}
      {config.lifeAreas.map(({ id, label }) => (
        <div key={id}>
          <dt>{label[language]}</dt>
          <dd dir="auto">
            <b>{levelOf(form.areas[id]?.level)}</b>
            {form.areas[id]?.text && `\n${form.areas[id].text}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
