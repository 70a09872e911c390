import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { DraftKind } from '../../../shared/protocol/desk.ts';
import { attach, chooseFiles, problemPhrase } from '../../feed/attaching.ts';
import { type Attachment, mayRetry } from '../../feed/attachments.ts';
import { requestFocus } from '../../feed/place.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { sizeText } from '../../kit/fileSize.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './attaching.css';

type Props = { readonly contact: Contact; readonly mode: DraftKind; readonly children: ReactNode };
const none: readonly Attachment[] = [];
const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Where one writes is also where files are dropped and pasted; those of a reply stand under its words. */
export function Attaching({ contact, mode, children }: Props) {
  const desk = useDesk();
  const say = useWords();
  const files = useStore(desk.attachments.store, ({ byContact }) => byContact[contact.id] ?? none);
  const [isOver, setOver] = useState(false);
  useEffect(() => desk.attachments.restore(contact.id), [desk, contact.id]);
  useSpokenFiles(contact.id, files);

  const onDragOver = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    attach(desk, [...event.dataTransfer.files]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    const pasted = [...clipboardData.files];
    // Words that come with a picture of themselves, as from a text program, are pasted as words.
    if (pasted.length === 0 || clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    attach(desk, pasted);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can also be chosen by a button
    <div
      className={isOver ? 'attaching attaching-over' : 'attaching'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      {children}
      {isOver && (
        <p className="attaching-drop">{say(mode === 'reply' ? 'files.drop' : 'reason.filesOnlyInReply')}</p>
      )}
      {mode === 'reply' && files.length > 0 && (
        <ul className="attaching-files" aria-label={say('files.pending')}>
          {files.map((file) => (
            <Pending key={file.id} contactId={contact.id} file={file} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** A button in the foot of the reply. */
export function AttachButton() {
  const desk = useDesk();
  const say = useWords();
  const isOn = useFeed(({ service }) => service?.config.flags.files ?? false);
  if (!isOn) return null;
  return (
    <Button look="quiet" icon="attachment" label={say('action.attach')} onPress={() => chooseFiles(desk)}>
      {null}
    </Button>
  );
}

const icons = { coming: 'clock', waiting: 'hourglass', ready: 'check', failed: 'error' } as const;

function Pending({ contactId, file }: { contactId: string; file: Attachment }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { id, name, size, state } = file;
  const isFailed = state.kind === 'failed';
  const percent = state.kind === 'coming' ? Math.floor(state.part * 100) : 0;
  const standing = isFailed
    ? put(problemPhrase(desk, name, state.why))
    : say(`files.${state.kind}`, { percent });
  const remove = () => {
    desk.attachments.remove(contactId, id);
    requestFocus(desk.place, 'composer');
  };
  return (
    <li className={isFailed ? 'file file-failed' : 'file'}>
      <div className="file-what">
        <bdi className="file-name">{name}</bdi>
        <span className="file-meta">{sizeText(size, language)}</span>
        <span className="file-meta">
          <Icon name={icons[state.kind]} />
          {standing}
        </span>
        {state.kind === 'coming' && <progress max={100} value={percent} aria-label={name} />}
      </div>
      {isFailed && mayRetry(state.why) && (
        <Button
          look="quiet"
          icon="refresh"
          label={say('files.retry', { name })}
          onPress={() => desk.attachments.retry(contactId, id)}
        >
          {null}
        </Button>
      )}
      <Button look="quiet" icon="close" label={say('files.remove', { name })} onPress={remove}>
        {null}
      </Button>
    </li>
  );
}

/** Says what became of a file, once each time it changes; not how far it has come. */
function useSpokenFiles(contactId: string, files: readonly Attachment[]): void {
  const desk = useDesk();
  const before = useRef<{ of: string; states: ReadonlyMap<string, string> } | null>(null);
  useEffect(() => {
    const known = before.current?.of === contactId ? before.current.states : null;
    before.current = { of: contactId, states: new Map(files.map(({ id, state }) => [id, state.kind])) };
    if (!known) return;
    for (const { id, name, state } of files) {
      if (known.get(id) === state.kind) continue;
      if (state.kind === 'ready') desk.announcer.speak({ id: 'files.added', values: { name } });
      if (state.kind === 'failed') desk.announcer.say('problem', problemPhrase(desk, name, state.why));
    }
  }, [desk, contactId, files]);
}
