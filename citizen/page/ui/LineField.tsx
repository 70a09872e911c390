import { Problem } from './Problem.tsx';

type Props = {
  id: string;
  label: string;
  hint: string;
  value: string;
  problem?: string | null;
  isRequired?: boolean;
  keys?: 'text' | 'tel';
  autocomplete?: string;
  set(value: string): void;
};

/** One line of text. What is wrong with it stands beside it, and is read out with it. */
export function LineField({
  id,
  label,
  hint,
  value,
  problem = null,
  isRequired = false,
  keys = 'text',
  autocomplete = 'off',
  set,
}: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <Problem id={id} words={problem} />
      <input
        id={id}
        type="text"
        inputMode={keys}
        autocomplete={autocomplete}
        value={value}
        aria-required={isRequired ? 'true' : undefined}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}
