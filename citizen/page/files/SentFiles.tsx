import { useContext, useState } from 'preact/hooks';
import type { FileRef } from '../../../shared/domain/file/fileRef.ts';
import { fileTransfer } from '../../client/fileTransfer.ts';
import { useFilesWords } from '../words/files/words.ts';
import { useLanguage } from '../words/words.ts';
import { FileIcon } from './FileIcon.tsx';
import { sizeText, typeText } from './fileText.ts';
import { KeyContext } from './KeyContext.ts';
import { saveBlob } from './saveBlob.ts';

/** The files of a message: named, never shown; each can be saved. */
export function SentFiles({ files, isPending }: { files: readonly FileRef[]; isPending: boolean }) {
  const words = useFilesWords();
  return (
    <ul class="sent-files" aria-label={words.attachments}>
      {files.map((file) => (
        <SentFile key={file.id} file={file} isPending={isPending} />
      ))}
    </ul>
  );
}

function SentFile({ file, isPending }: { file: FileRef; isPending: boolean }) {
  const words = useFilesWords();
  const lang = useLanguage();
  const key = useContext(KeyContext)();
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const save = async () => {
    if (state === 'fetching' || key === null) return;
    setState('fetching');
    const answer = await fileTransfer.get(key, file.id);
    setState(answer.ok ? 'idle' : 'failed');
    if (answer.ok) saveBlob(answer.value, file.name);
  };
  return (
    <li class="file">
      <div class="file-what">
        <bdi class="file-name">{file.name}</bdi>
        <span class="file-size">{`${typeText(file.type, lang)}, ${sizeText(file.size, lang)}`}</span>
        <span class="file-state" role="status">
          {state === 'fetching' && words.savingFile}
          {state === 'failed' && words.saveFailed}
        </span>
      </div>
      {!isPending && (
        <button type="button" class="button small" aria-label={words.saveFileNamed(file.name)} onClick={save}>
          <FileIcon name="download" />
          <span>{words.saveFile}</span>
        </button>
      )}
    </li>
  );
}
