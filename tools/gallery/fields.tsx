import { useState } from 'react';
import { Checks } from '../../renderer/ui/Checks.tsx';
import { Choices } from '../../renderer/ui/Choices.tsx';
import { DialogSearch } from '../../renderer/ui/DialogSearch.tsx';
import { SearchChoices } from '../../renderer/ui/SearchChoices.tsx';
import { Select } from '../../renderer/ui/Select.tsx';
import { SelectField } from '../../renderer/ui/SelectField.tsx';
import { Switch } from '../../renderer/ui/Switch.tsx';
import { TextField } from '../../renderer/ui/TextField.tsx';
import type { LongWord } from './longWords.ts';
import { State } from './State.tsx';

type Props = { readonly say: (word: LongWord) => string };

/** Nothing chosen, one chosen, and something wrong. */
export function ChoicesSpecimen({ say }: Props) {
  const [chosen, choose] = useState<string | null>('place');
  const choices = [
    { value: 'place', label: say('place'), hint: say('hint') },
    { value: 'word', label: say('word') },
    { value: 'verb', label: say('verb') },
  ];
  return (
    <>
      <State name="one chosen">
        <Choices legend={say('title')} choices={choices} chosen={chosen} onChoose={choose} />
      </State>
      <State name="nothing chosen, a problem">
        <Choices
          legend={say('word')}
          choices={choices}
          chosen={null}
          onChoose={() => {}}
          problem={say('problem')}
        />
      </State>
    </>
  );
}

export function SwitchSpecimen({ say }: Props) {
  const [isOn, turn] = useState(true);
  return (
    <>
      <State name={isOn ? 'on' : 'off'}>
        <Switch label={say('title')} hint={say('hint')} isOn={isOn} onChange={turn} />
      </State>
      <State name="off, without a hint">
        <Switch label={say('word')} isOn={false} onChange={() => {}} />
      </State>
    </>
  );
}

export function TextFieldSpecimen({ say }: Props) {
  const [value, write] = useState('');
  const field = { value, onChange: write };
  return (
    <>
      <State name="one line">
        <TextField {...field} label={say('word')} hint={say('hint')} />
      </State>
      <State name="several lines">
        <TextField {...field} label={say('title')} rows={3} maxLength={400} />
      </State>
      <State name="a problem">
        <TextField {...field} label={say('place')} type="tel" problem={say('problem')} />
      </State>
      <State name="label heard, not seen">
        <TextField {...field} label={say('verb')} isLabelHidden />
      </State>
    </>
  );
}

export function ChecksSpecimen({ say }: Props) {
  const [chosen, choose] = useState<readonly string[]>(['place', 'verb']);
  const choices = (['place', 'word', 'verb'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <State name="some chosen">
      <Checks legend={say('title')} choices={choices} chosen={chosen} onChoose={choose} />
    </State>
  );
}

export function SelectFieldSpecimen({ say }: Props) {
  const [value, choose] = useState('word');
  const optionsOf = (...words: LongWord[]) => words.map((word) => ({ value: word, label: say(word) }));
  const field = { value, onChange: choose, options: optionsOf('word', 'title') };
  return (
    <>
      <State name="with groups and a hint">
        <SelectField
          {...field}
          label={say('title')}
          hint={say('hint')}
          groups={[{ label: say('verb'), options: optionsOf('place', 'verb') }]}
        />
      </State>
      <State name="a problem">
        <SelectField {...field} label={say('word')} problem={say('problem')} />
      </State>
    </>
  );
}

export function SelectSpecimen({ say }: Props) {
  const [chosen, choose] = useState('word');
  const choices = (['word', 'place', 'title'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <State name="one of many">
      <Select label={say('title')} choices={choices} chosen={chosen} onChoose={choose} />
    </State>
  );
}

export function SearchChoicesSpecimen({ say }: Props) {
  const [chosen, choose] = useState<string | null>('place');
  const [typed, type] = useState('');
  const words = {
    searchLabel: say('word'),
    searchHint: say('hint'),
    legend: say('title'),
    none: say('problem'),
  };
  const choices = [
    { value: 'place', label: say('place'), hint: say('hint') },
    { value: 'word', label: say('word') },
  ];
  return (
    <>
      <State name="one chosen">
        <SearchChoices {...words} {...{ typed, choices, chosen }} onType={type} onChoose={choose} />
      </State>
      <State name="nothing matches">
        <SearchChoices
          {...words}
          typed={say('verb')}
          choices={[]}
          chosen={null}
          onType={() => {}}
          onChoose={() => {}}
        />
      </State>
    </>
  );
}

export function DialogSearchSpecimen({ say }: Props) {
  const [value, type] = useState('');
  return (
    <State name="empty until typed in">
      <DialogSearch
        label={say('hint')}
        listId="dialog-search-list"
        activeId="dialog-search-one"
        value={value}
        onType={type}
        onKeyDown={() => {}}
      />
      <div id="dialog-search-list" role="listbox" aria-label={say('title')}>
        <div id="dialog-search-one" role="option" aria-selected="true" tabIndex={-1}>
          {say('place')}
        </div>
      </div>
    </State>
  );
}
