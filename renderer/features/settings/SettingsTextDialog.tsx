import { useId, useState } from 'react';
import { settings as settingsShape } from '../../../shared/desktop/settings.ts';
import { useDesk } from '../../feed/useDesk.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** The settings as text: to take along to another PC, and to bring here. Nothing is taken over that is not whole. */
export function SettingsTextDialog() {
  const { settings, place } = useDesk();
  const say = useWords();
  const put = usePhrase();
  const id = useId();
  const [text, setText] = useState(() => JSON.stringify(settings.store.getState(), null, 2));
  const [word, setWord] = useState<Phrase | null>(null);

  const take = () => {
    const parsed = settingsShape.safeParse(readJson(text));
    if (parsed.success) {
      settings.change(parsed.data);
      return setWord({ id: 'settingsText.taken' });
    }
    const fields = parsed.error.issues.map((issue) => issue.path.join('.')).filter(Boolean);
    setWord(
      fields.length > 0
        ? { id: 'settingsText.wrong', values: { fields: fields.join(', ') } }
        : { id: 'settingsText.noSettings' },
    );
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setWord({ id: 'settingsText.copied' }),
      () => setWord({ id: 'settingsText.notCopied' }),
    );

  return (
    <Dialog
      title={say('settingsText.title')}
      closeLabel={say('dialog.close')}
      onClose={() => place.setState({ dialog: 'settings' })}
      onSubmit={take}
      foot={
        <>
          <p role="status">{word && put(word)}</p>
          <Button icon="copy" onPress={() => void copy()}>
            {say('settingsText.copy')}
          </Button>
          <Button look="primary" keys="Ctrl+Enter" onPress={take}>
            {say('settingsText.take')}
          </Button>
        </>
      }
    >
      <label htmlFor={id}>{say('settingsText.hint')}</label>
      <textarea
        id={id}
        className="settings-text"
        data-first
        spellCheck={false}
        rows={14}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
