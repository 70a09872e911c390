import { useId } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines to begin with; one is a field of one line. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly hint?: string | null;
  /** What is wrong with it, in words. */
  readonly problem?: string | null;
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  readonly isFirst?: boolean;
  /** An id of one's own, where something else has to find the field. */
  readonly id?: string;
  readonly isLabelHidden?: boolean;
};

/** Words written into a form: its label, what helps, and what is wrong, all told to who does not see it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, rows = 1, maxLength, hint, problem, type = 'text', isFirst } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const said = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength,
    'data-first': isFirst ? '' : undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': said || undefined,
  };
  return (
    <div className="text-field">
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className="choices-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
