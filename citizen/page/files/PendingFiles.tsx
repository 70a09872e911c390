import type { Chat } from '../../client/chat.ts';
import type { PendingFile } from '../../client/pendingFiles.ts';
import { mayRetry } from '../../client/uploads.ts';
import { Icon } from '../ui/Icon.tsx';
import { useFilesWords } from '../words/files/words.ts';
import { useLanguage } from '../words/words.ts';
import { type FileRules, problemText, sizeText } from './fileText.ts';
import { uploadsOf } from './uploadsOf.ts';
import { useSaidFiles } from './useSaidFiles.ts';

type Props = {
  chat: Chat;
  files: readonly PendingFile[];
  rules: FileRules;
  isAnonymous: boolean;
  /** Sending was tried before they were ready. */
  isHeld: boolean;
  /** Where the focus goes when what had it is gone. */
  onRemoved(): void;
};

/** The files that go with the next message: how far each has come, or why it cannot go. */
export function PendingFiles({ chat, files, rules, isAnonymous, isHeld, onRemoved }: Props) {
  const words = useFilesWords();
  const said = useSaidFiles(files, rules, useLanguage());
  const uploads = uploadsOf(chat);
  const remove = (id: string) => {
    uploads.remove(id);
    onRemoved();
  };
  return (
    <div class="pending-files">
      <div class="visually-hidden">
        <p role="status">{said}</p>
      </div>
      {isAnonymous && files.length > 0 && (
        <p class="hint files-warning">
          <Icon name="warning" />
          {words.filesAnonymous}
        </p>
      )}
      {files.length > 0 && (
        <ul aria-label={words.pendingFiles}>
          {files.map((file) => (
            <Row key={file.id} file={file} rules={rules} retry={uploads.retry} remove={remove} />
          ))}
        </ul>
      )}
      <div role="alert">
        {isHeld && (
          <p class="problem">
            <Icon name="errorFilled" />
            {words.filesNotReady}
          </p>
        )}
      </div>
    </div>
  );
}

type RowProps = {
  file: PendingFile;
  rules: FileRules;
  retry(id: string): void;
  remove(id: string): void;
};

function Row({ file: { id, name, size, state }, rules, retry, remove }: RowProps) {
  const words = useFilesWords();
  const lang = useLanguage();
  const isFailed = state.kind === 'failed';
  const percent = state.kind === 'coming' ? Math.floor(state.part * 100) : 0;
  const standing = {
    coming: words.fileComing(percent),
    waiting: words.fileWaiting,
    ready: words.fileReady,
    failed: isFailed ? problemText(state.why, rules, lang) : '',
  }[state.kind];
  const icon = ({ coming: 'clock', waiting: 'hourglass', ready: 'check', failed: 'errorFilled' } as const)[
    state.kind
  ];
  return (
    <li class={isFailed ? 'file failed' : 'file'}>
      <div class="file-what">
        <bdi class="file-name">{name}</bdi>
        <span class="file-size">{sizeText(size, lang)}</span>
        <span class="file-state">
          <Icon name={icon} />
          {standing}
        </span>
        {state.kind === 'coming' && <progress max={100} value={percent} aria-label={name} />}
      </div>
      {isFailed && mayRetry(state.why) && (
        <button
          type="button"
          class="button quiet small square"
          aria-label={words.retryFile(name)}
          onClick={() => retry(id)}
        >
          <Icon name="refresh" />
        </button>
      )}
      <button
        type="button"
        class="button quiet small square"
        aria-label={words.removeFile(name)}
        onClick={() => remove(id)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
