import { useStore } from 'zustand';
import { keyPresets, sendKeys } from '../../../shared/desktop/settings.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Switch } from '../../ui/Switch.tsx';

/** Which keys do what: a preset, one's own changes to it, and what sends. */
export function KeySettings() {
  const { settings, place } = useDesk();
  const say = useWords();
  const { keyPreset, sendKey, singleKeys } = useStore(settings.store);
  return (
    <>
      <Choices
        legend={say('settings.keyPreset')}
        choices={keyPresets.map((value) => ({
          value,
          label: say(`settings.keyPreset.${value}`),
          hint: say(`settings.keyPreset.${value}.hint`),
        }))}
        chosen={keyPreset}
        onChoose={(chosen) =>
          settings.change({ keyPreset: keyPresets.find((each) => each === chosen) ?? 'default' })
        }
      />
      <Choices
        legend={say('settings.sendKey')}
        choices={sendKeys.map((value) => ({
          value,
          label: say(value === 'Enter' ? 'settings.sendKey.enter' : 'settings.sendKey.ctrlEnter'),
        }))}
        chosen={sendKey}
        onChoose={(chosen) =>
          settings.change({ sendKey: sendKeys.find((each) => each === chosen) ?? 'Enter' })
        }
      />
      <fieldset className="choices">
        <legend>{say('settings.keys')}</legend>
        <div className="settings-line">
          <Switch
            label={say('settings.singleKeys')}
            hint={say('settings.singleKeysHint')}
            isOn={singleKeys}
            onChange={(value) => settings.change({ singleKeys: value })}
          />
          <Button onPress={() => place.setState({ dialog: 'remap' })}>{say('settings.remap')}</Button>
        </div>
      </fieldset>
    </>
  );
}
