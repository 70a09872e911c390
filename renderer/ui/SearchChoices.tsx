import { type Choice, Choices } from './Choices.tsx';
import { TextField } from './TextField.tsx';

type SearchChoicesProps = {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly legend: string;
  /** Those that match what is typed. */
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
  /** What is said where nothing matches. */
  readonly none: string;
  readonly problem?: string | null;
};

/** One of many by typing: Enter in the field takes the first that matches, Tab and arrows any other. */
export function SearchChoices(props: SearchChoicesProps) {
  const { choices, chosen, onChoose, typed, onType } = props;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = choices;
          if (first) onChoose(first.value);
        }}
      >
        <TextField
          label={props.searchLabel}
          hint={props.searchHint}
          value={typed}
          onChange={onType}
          isFirst
        />
      </form>
      {choices.length === 0 ? (
        <p role="status">{props.none}</p>
      ) : (
        <Choices
          legend={props.legend}
          choices={choices}
          chosen={chosen}
          onChoose={onChoose}
          problem={props.problem ?? null}
        />
      )}
    </>
  );
}
