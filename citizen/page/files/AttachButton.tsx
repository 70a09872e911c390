import { endingsOf } from '../../../shared/domain/file/fileTypes.ts';
import type { Chat } from '../../client/chat.ts';
import { useFilesWords } from '../words/files/words.ts';
import { useLanguage } from '../words/words.ts';
import { FileIcon } from './FileIcon.tsx';
import { type FileRules, hintText } from './fileText.ts';
import { uploadsOf } from './uploadsOf.ts';

/** A real file field: any device's own way of choosing, or photographing, opens from it. */
export function AttachButton({ chat, rules }: { chat: Chat; rules: FileRules }) {
  const words = useFilesWords();
  const lang = useLanguage();
  return (
    <div class="attach">
      <label class="button quiet small">
        <FileIcon name="attachment" />
        <span>{words.attach}</span>
        <input
          type="file"
          multiple
          class="attach-field"
          accept={endingsOf(rules.types)}
          aria-describedby="attach-hint"
          onChange={({ currentTarget: field }) => {
            uploadsOf(chat).add([...(field.files ?? [])], rules);
            // The same file may be chosen again after it was removed.
            field.value = '';
          }}
        />
      </label>
      <span id="attach-hint" class="hint">
        {hintText(rules, lang)}
      </span>
    </div>
  );
}
