import { useState } from 'react';
import { useStore } from 'zustand';
import { languages } from '../../../shared/domain/language.ts';
import { createSound } from '../../clients/sound.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import './settings.css';

const themes = ['system', 'light', 'dark'] as const;

/** What a person may set for this PC; every change is seen at once. */
export function SettingsDialog() {
  const { settings, place } = useDesk();
  const say = useWords();
  const now = useStore(settings.store);
  return (
    <Dialog
      className="settings"
      title={say('settings.title')}
      closeLabel={say('dialog.close')}
      onClose={() => place.setState({ dialog: null })}
    >
      <div className="settings-parts">
        <Choices
          legend={say('settings.language')}
          choices={languages.map((value) => ({ value, label: say(`language.own.${value}`) }))}
          chosen={now.language}
          onChoose={(value) =>
            settings.change({ language: languages.find((each) => each === value) ?? 'fi' })
          }
          isFirst
        />
        <Choices
          legend={say('settings.theme')}
          choices={themes.map((value) => ({ value, label: say(`settings.theme.${value}`) }))}
          chosen={now.theme}
          onChoose={(value) => settings.change({ theme: themes.find((each) => each === value) ?? 'system' })}
        />
        <fieldset className="choices">
          <legend>{say('settings.attention')}</legend>
          <Sound />
          <Notifications />
        </fieldset>
        <fieldset className="choices">
          <legend>{say('settings.keys')}</legend>
          <Switch
            label={say('settings.singleKeys')}
            hint={say('settings.singleKeysHint')}
            isOn={now.singleKeys}
            onChange={(singleKeys) => settings.change({ singleKeys })}
          />
        </fieldset>
        <Kept />
      </div>
    </Dialog>
  );
}

function Sound() {
  const { settings } = useDesk();
  const say = useWords();
  const isOn = useStore(settings.store, (state) => state.sound);
  const [sound] = useState(createSound);
  return (
    <div className="settings-line">
      <Switch
        label={say('settings.sound')}
        hint={say('settings.soundHint')}
        isOn={isOn}
        onChange={(value) => settings.change({ sound: value })}
      />
      <Button onPress={() => sound.play('newContact')}>{say('settings.soundTry')}</Button>
    </div>
  );
}

/** Notifications, and what the browser must be asked for them; it is asked only here. */
function Notifications() {
  const { settings, host } = useDesk();
  const say = useWords();
  const isOn = useStore(settings.store, (state) => state.notifications);
  const [right, setRight] = useState(host.notificationRight());
  return (
    <div className="settings-line">
      <Switch
        label={say('settings.notifications')}
        hint={say(`settings.notifications.${right}`)}
        isOn={isOn}
        onChange={(notifications) => settings.change({ notifications })}
      />
      {right === 'notAsked' && (
        <Button onPress={() => void host.askForNotifications().then(setRight)}>
          {say('settings.allow')}
        </Button>
      )}
    </div>
  );
}

/** What this host can and cannot do for drafts while the connection is away. */
function Kept() {
  const { host } = useDesk();
  return <p className="settings-kept">{useWords()(`settings.kept.${host.kind}`)}</p>;
}
