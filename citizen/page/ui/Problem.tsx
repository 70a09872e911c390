import { Icon } from './Icon.tsx';

/** What is wrong with a field, under the id by which the field is described; nothing where nothing is. */
export const Problem = ({ id, words }: { id: string; words: string | null }) =>
  words && (
    <p id={`${id}-problem`} class="problem">
      <Icon name="errorFilled" />
      {words}
    </p>
  );
