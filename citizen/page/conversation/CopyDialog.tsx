import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';

/** Shows the conversation as text and puts it on the clipboard. Nothing leaves the device. */
export function CopyDialog({ text, onClose }: { text: string; onClose(): void }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(words.copied);
    } catch {
      field.current?.select();
      setOutcome(words.copyByHand);
    }
  };
  return (
    <Dialog title={words.copyTitle} onClose={onClose}>
      <p>{words.copyText}</p>
      <textarea ref={field} class="copy-text" readOnly aria-label={words.copyTitle} rows={8} value={text} />
      <div class="choices">
        <button type="button" class="button primary" onClick={copy}>
          {words.copyDo}
        </button>
        <p role="status">{outcome}</p>
      </div>
    </Dialog>
  );
}
