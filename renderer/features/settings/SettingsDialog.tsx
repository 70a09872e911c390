import { useStore } from 'zustand';
import { densities, type Settings, textSizes, themes } from '../../../shared/desktop/settings.ts';
import { languages } from '../../../shared/domain/language.ts';
import { useDesk } from '../../feed/useDesk.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { AttentionSettings } from './AttentionSettings.tsx';
import { KeySettings } from './KeySettings.tsx';
import './settings.css';

/** What a person may set for this PC; every change is seen at once. */
export function SettingsDialog() {
  const { settings, place, host } = useDesk();
  const say = useWords();
  const now = useStore(settings.store);
  /** One of a few values of a setting, by its words. */
  const one = <K extends 'language' | 'theme' | 'density' | 'textSize'>(
    name: K,
    values: readonly Settings[K][],
    labelOf: (value: Settings[K]) => string,
  ) => (
    <Choices
      legend={say(`settings.${name}` as MessageId)}
      choices={values.map((value) => ({ value: String(value), label: labelOf(value) }))}
      chosen={String(now[name])}
      onChoose={(chosen) => {
        const value = values.find((each) => String(each) === chosen);
        if (value !== undefined) settings.change({ [name]: value });
      }}
      isFirst={name === 'language'}
    />
  );
  return (
    <Dialog
      className="settings"
      title={say('settings.title')}
      closeLabel={say('dialog.close')}
      onClose={() => place.setState({ dialog: null })}
    >
      <div className="settings-parts">
        {one('language', languages, (value) => say(`language.own.${value}`))}
        {one('theme', themes, (value) => say(`settings.theme.${value}`))}
        {one('textSize', textSizes, (value) => say('settings.textSize.value', { value }))}
        {one('density', densities, (value) => say(`settings.density.${value}`))}
        <AttentionSettings />
        <KeySettings />
        {host.kind === 'desktop' && (
          <Switch
            label={say('settings.startsAtLogin')}
            hint={say('settings.startsAtLoginHint')}
            isOn={now.startsAtLogin}
            onChange={(startsAtLogin) => settings.change({ startsAtLogin })}
          />
        )}
        <div className="settings-line">
          <p>{say('settings.textHint')}</p>
          <Button onPress={() => place.setState({ dialog: 'settingsText' })}>{say('settings.text')}</Button>
        </div>
        <p className="settings-kept">{say(`settings.kept.${host.kind}`)}</p>
      </div>
    </Dialog>
  );
}
