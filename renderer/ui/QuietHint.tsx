import { useId } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './quietHint.css';

type QuietHintProps = {
  readonly title: string;
  readonly text: string;
  /** What is hinted at; of none nothing is shown. */
  readonly rows: readonly { readonly id: string; readonly title: string; readonly detail: string }[];
  /** What a screen reader is told once, when the hint comes. */
  readonly spoken: string;
  /** Where more is found. */
  readonly open: { readonly label: string; readonly run: () => void };
};

/** Something to think of beside a choice: it asks nothing, and stands in nobody's way. */
export function QuietHint({ title, text, rows, spoken, open }: QuietHintProps) {
  const id = useId();
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {rows.length > 0 && spoken}
      </p>
      {rows.length > 0 && (
        <section className="quiet-hint" aria-labelledby={id}>
          <Icon name="info" />
          <div>
            <h3 id={id}>{title}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <b>{row.title}</b> <small>{row.detail}</small>
                </li>
              ))}
            </ul>
            <div className="quiet-hint-more">
              <p>{text}</p>
              <Button look="quiet" onPress={open.run}>
                {open.label}
              </Button>
            </div>
          </div>
        </section>
      )}
    </>
  );
}
