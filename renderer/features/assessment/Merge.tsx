import { useEffect, useRef, useState } from 'react';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { differingParts, type Part, takeParts } from './draft.ts';

type MergeProps = {
  readonly mine: AssessmentForm;
  readonly saved: AssessmentForm;
  readonly config: ServiceConfig;
  /** Who saved the other one, and when, in words. */
  readonly name: string;
  readonly at: string;
  readonly onChosen: (form: AssessmentForm) => void;
};

/** Another was saved while mine was being written: each part that differs stands in both forms, and one is chosen. */
export function Merge({ mine, saved, config, name, at, onChosen }: MergeProps) {
  const say = useWords();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  // The field under the hands has gone: the keyboard stands where the choice begins.
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    if (current?.ownerDocument.activeElement === current?.ownerDocument.body)
      current?.querySelector('input')?.focus();
  }, []);
  const parts = differingParts(mine, saved, config);
  const left = parts.filter(({ id }) => !chosen[id]).length;
  const labelOf = ({ kind, id }: Part) =>
    (kind === 'field' ? config.assessment.fields : config.lifeAreas).find((each) => each.id === id)?.label[
      language
    ] ?? id;
  const wordsOf = (form: AssessmentForm, { kind, id }: Part) => {
    if (kind === 'field') return form.fields[id]?.trim() || say('assessment.nothing');
    const { level, text } = form.areas[id] ?? { level: null, text: '' };
    const label = config.assessment.levels.find(({ code }) => code === level)?.label[language];
    return [label, text.trim()].filter(Boolean).join(': ') || say('assessment.nothing');
  };
  const take = () => {
    if (left > 0) return;
    onChosen(
      takeParts(
        mine,
        saved,
        parts.filter(({ id }) => chosen[id] === 'saved'),
      ),
    );
  };
  return (
    <section ref={section} className="assessment-merge" aria-label={say('assessment.merge')}>
      <p className="assessment-warning" role="alert">
        <Icon name="warning" /> {say('assessment.overtaken', { name, at })}
      </p>
      {parts.map((part, index) => (
        <Choices
          key={part.id}
          legend={labelOf(part)}
          choices={[
            { value: 'mine', label: wordsOf(mine, part), hint: say('assessment.mine') },
            { value: 'saved', label: wordsOf(saved, part), hint: say('assessment.theirs', { name }) },
          ]}
          chosen={chosen[part.id] ?? null}
          onChoose={(value) => setChosen({ ...chosen, [part.id]: value })}
          isFirst={index === 0}
        />
      ))}
      <Button
        look="primary"
        icon="check"
        onPress={take}
        unavailable={left > 0 ? say('closing.left', { count: left }) : null}
      >
        {say('assessment.goOn')}
      </Button>
    </section>
  );
}
