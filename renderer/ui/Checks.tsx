import type { Choice } from './Choices.tsx';

type ChecksProps = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
};

/** None, some or all of several, each by itself. */
export const Checks = ({ legend, choices, chosen, onChoose }: ChecksProps) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    <div className="choices-list">
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
