import { Problem } from './Problem.tsx';

type Props<T extends string> = {
  id: string;
  legend: string;
  hint?: string;
  options: readonly { readonly id: T; readonly label: string }[];
  chosen: T | null;
  problem?: string | null;
  isRequired?: boolean;
  choose(id: T): void;
};

/** One of a few, all of them in sight. */
export function Choices<T extends string>({
  id,
  legend,
  hint,
  options,
  chosen,
  problem = null,
  isRequired = false,
  choose,
}: Props<T>) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <fieldset id={id} class="topics" aria-describedby={described === '' ? undefined : described}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <Problem id={id} words={problem} />
      <div class="topic-list">
        {options.map((each) => (
          <label key={each.id} class="topic">
            <input
              type="radio"
              name={id}
              value={each.id}
              checked={each.id === chosen}
              required={isRequired}
              onChange={() => choose(each.id)}
            />
            <span>{each.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
