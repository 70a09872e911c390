import { useId } from 'react';

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string | undefined };
type ChoicesProps = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
  readonly problem?: string | null;
  readonly isFirst?: boolean;
};

/** One of several, all in sight: Tab comes to the group, arrows choose. Nothing is chosen beforehand. */
export function Choices({ legend, choices, chosen, onChoose, problem, isFirst }: ChoicesProps) {
  const name = useId();
  const problemId = useId();
  return (
    <fieldset className="choices" aria-describedby={problem ? problemId : undefined}>
      <legend>{legend}</legend>
      <div className="choices-list">
        {choices.map(({ value, label, hint }, index) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              data-first={isFirst && index === 0 ? '' : undefined}
            />
            <span>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {problem && (
        <p id={problemId} className="choices-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
