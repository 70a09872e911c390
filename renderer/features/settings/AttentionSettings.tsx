import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { alertChoices } from '../../../shared/desktop/settings.ts';
import { createSound } from '../../clients/sound.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';

/** Quiet hours before anybody has said which. */
const NIGHT = { from: '16:00', to: '08:00' };

/** What calls for attention, how, and when not. */
export function AttentionSettings() {
  const { settings } = useDesk();
  const say = useWords();
  const id = useId();
  const { alerts } = useStore(settings.store);
  return (
    <fieldset className="choices">
      <legend>{say('settings.attention')}</legend>
      <div className="settings-line">
        <label htmlFor={id}>{say('settings.alerts')}</label>
        <select
          id={id}
          value={alerts}
          onChange={({ target }) =>
            settings.change({ alerts: alertChoices.find((each) => each === target.value) ?? 'all' })
          }
        >
          {alertChoices.map((each) => (
            <option key={each} value={each}>
              {say(`settings.alerts.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <Sound />
      <Notifications />
      <Quiet />
    </fieldset>
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

/** The hours in which only what is urgent makes itself heard. */
function Quiet() {
  const { settings } = useDesk();
  const say = useWords();
  const id = useId();
  const quiet = useStore(settings.store, (state) => state.quiet);
  return (
    <div className="settings-line">
      <Switch
        label={say('settings.quiet')}
        hint={say('settings.quietHint')}
        isOn={quiet !== null}
        onChange={(isOn) => settings.change({ quiet: isOn ? NIGHT : null })}
      />
      {quiet && (
        <span className="settings-hours">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} htmlFor={`${id}-${end}`}>
              {say(`settings.quiet.${end}`)}
              <input
                id={`${id}-${end}`}
                type="time"
                value={quiet[end]}
                onChange={({ target }) => {
                  if (target.value) settings.change({ quiet: { ...quiet, [end]: target.value } });
                }}
              />
            </label>
          ))}
        </span>
      )}
    </div>
  );
}
