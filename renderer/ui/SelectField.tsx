import { useId } from 'react';

export type SelectOption = { readonly value: string; readonly label: string };
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Those that stand before any group. */
  readonly options: readonly SelectOption[];
  readonly groups?: readonly SelectGroup[];
  readonly hint?: string | null;
  readonly problem?: string | null;
  readonly isFirst?: boolean;
  /** An id of one's own, where something else has to find the field. */
  readonly id?: string;
};

/** One of many, by the platform's own list: typing finds, arrows choose. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, onChange, options, groups = [], hint, problem, isFirst } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const said = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={said || undefined}
        aria-invalid={problem ? true : undefined}
        data-first={isFirst ? '' : undefined}
      >
        <Options options={options} />
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
      </select>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {problem && (
        <p id={`${id}-problem`} className="choices-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

const Options = ({ options }: { options: readonly SelectOption[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
