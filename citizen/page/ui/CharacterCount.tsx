import { useWords } from '../words/words.ts';
import { Icon } from './Icon.tsx';

/** How much room is left, once it is little; said aloud when the limit is crossed. */
export function CharacterCount({ id, left }: { id: string; left: number | null }) {
  const words = useWords();
  const isTooLong = left !== null && left < 0;
  return (
    <div id={id} class="count" aria-live={isTooLong ? 'polite' : 'off'}>
      {left !== null && !isTooLong && <p class="hint">{words.charactersLeft(left)}</p>}
      {isTooLong && (
        <p class="problem">
          <Icon name="errorFilled" />
          {words.tooLong(-left)}
        </p>
      )}
    </div>
  );
}
