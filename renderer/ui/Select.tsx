import { useId } from 'react';
import type { Choice } from './Choices.tsx';

type SelectProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
};

/** One of many, where all of them in sight would be too many: the platform's own list. */
export function Select({ label, choices, chosen, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
