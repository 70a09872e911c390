import { useState } from 'react';
import type { Content } from '../../../shared/domain/contact/parts/content.ts';
import { filesIn } from '../../../shared/domain/contact/parts/content.ts';
import type { FileRef } from '../../../shared/domain/file/fileRef.ts';
import { saveBlob } from '../../clients/files.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { sizeText, typeName } from '../../kit/fileSize.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import './attaching.css';

/** The files of a message: named, never shown; each can be saved, and each saving is written down by the gateway. */
export function SentFiles({ contactId, content }: { contactId: string; content: Content }) {
  const say = useWords();
  const files = filesIn(content);
  if (files.length === 0) return null;
  return (
    <ul className="sent-files" aria-label={say('files.sent')}>
      {files.map((file) => (
        <SentFile key={file.id} contactId={contactId} file={file} />
      ))}
    </ul>
  );
}

function SentFile({ contactId, file }: { contactId: string; file: FileRef }) {
  const { attachments } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'fetching' | 'notSaved'>('idle');
  const save = async () => {
    if (state === 'fetching') return;
    setState('fetching');
    const answer = await attachments.get({ contactId, id: file.id });
    setState(answer.ok ? 'idle' : 'notSaved');
    if (answer.ok) saveBlob(answer.value, file.name);
  };
  const type = file.type === 'txt' ? say('files.type.txt') : typeName(file.type);
  return (
    <li className="file">
      <div className="file-what">
        <bdi className="file-name">{file.name}</bdi>
        <span className="file-meta">
          {type}, {sizeText(file.size, language)} ·{' '}
          {say(file.isScanned ? 'files.scanned' : 'files.notScanned')}
        </span>
        <span className="file-meta" role="status">
          {state !== 'idle' && say(`files.${state}`)}
        </span>
      </div>
      <Button
        look="quiet"
        icon="download"
        label={say('files.saveNamed', { name: file.name })}
        onPress={() => void save()}
      >
        {say('files.save')}
      </Button>
    </li>
  );
}
