import { useWords } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';

type Props = { onRemove(): void; onEdit(): void; onSend(): void };

/** Asks before a personal identity code leaves an anonymous person's hands (R27). */
export function IdentityCodeDialog({ onRemove, onEdit, onSend }: Props) {
  const words = useWords();
  return (
    <Dialog title={words.codeTitle} onClose={onEdit}>
      <p class="warning">
        <Icon name="warning" />
        <span>{words.codeText}</span>
      </p>
      <div class="choices">
        <button type="button" class="button primary" onClick={onRemove}>
          {words.codeRemove}
        </button>
        <button type="button" class="button" onClick={onEdit}>
          {words.codeEdit}
        </button>
        <button type="button" class="button quiet danger" onClick={onSend}>
          {words.codeSend}
        </button>
      </div>
    </Dialog>
  );
}
