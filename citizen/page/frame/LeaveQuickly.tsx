import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';

export const LeaveQuicklyContext = createContext<() => void>(() => undefined);

/** The way out: in the bar, and in every dialog that covers the bar. */
export function LeaveQuickly() {
  const words = useWords();
  const leave = useContext(LeaveQuicklyContext);
  return (
    <button type="button" class="exit" title={words.leaveQuicklyHint} onClick={leave}>
      <Icon name="logout" />
      <span>{words.leaveQuickly}</span>
    </button>
  );
}
