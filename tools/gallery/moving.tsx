import { useState } from 'react';
import { Button } from '../../renderer/ui/Button.tsx';
import { Dialog } from '../../renderer/ui/Dialog.tsx';
import { FormDialog } from '../../renderer/ui/FormDialog.tsx';
import { Menu } from '../../renderer/ui/Menu.tsx';
import { Tabs } from '../../renderer/ui/Tabs.tsx';
import { TextField } from '../../renderer/ui/TextField.tsx';
import type { LongWord } from './longWords.ts';
import { State } from './State.tsx';

type Props = { readonly say: (word: LongWord) => string };

/** Opened by a press: it takes the whole screen. */
export function DialogSpecimen({ say }: Props) {
  const [isOpen, open] = useState(false);
  const [value, write] = useState('');
  const close = () => open(false);
  return (
    <State name="with head, body and foot">
      <Button onPress={() => open(true)}>{say('title')}</Button>
      {isOpen && (
        <Dialog
          title={say('title')}
          closeLabel={say('close')}
          onClose={close}
          foot={
            <>
              <Button onPress={close}>{say('close')}</Button>
              <Button look="primary" keys="Ctrl+Enter" onPress={close}>
                {say('verb')}
              </Button>
            </>
          }
        >
          <TextField label={say('word')} value={value} onChange={write} rows={4} hint={say('hint')} isFirst />
        </Dialog>
      )}
    </State>
  );
}

export function FormDialogSpecimen({ say }: Props) {
  const [isOpen, open] = useState(false);
  const [value, write] = useState('');
  const close = () => open(false);
  const unavailable = value === '' ? say('reason') : null;
  return (
    <State name="ready once something is written">
      <Button onPress={() => open(true)}>{say('place')}</Button>
      {isOpen && (
        <FormDialog
          title={say('title')}
          onClose={close}
          confirm={{ label: say('verb'), icon: 'check', run: close, unavailable }}
          state={<p>{say('hint')}</p>}
          cancelLabel={say('close')}
        >
          <TextField label={say('word')} value={value} onChange={write} rows={4} isFirst />
        </FormDialog>
      )}
    </State>
  );
}

export function MenuSpecimen({ say }: Props) {
  const [chosen, choose] = useState<LongWord>('word');
  const items = (['word', 'place', 'title'] as const).map((id, at) => ({
    id,
    label: say(id),
    count: at * 12,
    isChosen: id === chosen,
    onChoose: () => choose(id),
  }));
  return (
    <State name="closed and open">
      <Menu
        label={say('verb')}
        icon="menu"
        groups={[
          { label: say('place'), items },
          { label: say('word'), items: [] },
        ]}
      />
    </State>
  );
}

export function TabsSpecimen({ say }: Props) {
  const [chosen, choose] = useState<LongWord>('word');
  const tabs = (['word', 'place', 'verb'] as const).map((id, at) => ({ id, label: say(id), count: at * 7 }));
  return (
    <State name="one chosen">
      <Tabs tabs={tabs} chosen={chosen} onChoose={choose} label={say('title')} panelId="gallery-panel" />
      <div id="gallery-panel" role="tabpanel" aria-labelledby={`gallery-panel-${chosen}`}>
        {say(chosen)}
      </div>
    </State>
  );
}
