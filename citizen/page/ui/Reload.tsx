import { useWords } from '../words/words.ts';
import { Icon } from './Icon.tsx';

/** A part of the page could not be fetched: it comes with the page. */
export function Reload() {
  const words = useWords();
  return (
    <button type="button" class="button primary" onClick={() => location.reload()}>
      <Icon name="refresh" />
      {words.reload}
    </button>
  );
}
