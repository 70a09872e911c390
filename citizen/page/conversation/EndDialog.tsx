import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';

type Props = { onEnd(): void; onCopy(): void; onClose(): void };

export function EndDialog({ onEnd, onCopy, onClose }: Props) {
  const words = useWords();
  return (
    <Dialog title={words.endQuestion} onClose={onClose}>
      <p>{words.endExplained}</p>
      <div class="choices">
        <button type="button" class="button primary" onClick={onEnd}>
          {words.endYes}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.endNo}
        </button>
        <button type="button" class="button" onClick={onCopy}>
          {words.copy}
        </button>
      </div>
    </Dialog>
  );
}
