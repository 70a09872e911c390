import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '../../renderer/ui/Badge.tsx';
import { Button } from '../../renderer/ui/Button.tsx';
import { ClockRing } from '../../renderer/ui/ClockRing.tsx';
import { EmptyState } from '../../renderer/ui/EmptyState.tsx';
import { Icon } from '../../renderer/ui/Icon.tsx';
import { Kbd } from '../../renderer/ui/Kbd.tsx';
import { LiveRegion } from '../../renderer/ui/LiveRegion.tsx';
import { QuietHint } from '../../renderer/ui/QuietHint.tsx';
import { Suggestions } from '../../renderer/ui/Suggestions.tsx';
import { type IconName, iconPaths } from '../../shared/look/icons.ts';
import {
  ChecksSpecimen,
  ChoicesSpecimen,
  DialogSearchSpecimen,
  SearchChoicesSpecimen,
  SelectFieldSpecimen,
  SelectSpecimen,
  SwitchSpecimen,
  TextFieldSpecimen,
} from './fields.tsx';
import type { LongWord } from './longWords.ts';
import { DialogSpecimen, FormDialogSpecimen, MenuSpecimen, TabsSpecimen } from './moving.tsx';
import { State } from './State.tsx';

export type SpecimenProps = { readonly say: (word: LongWord) => string };

const tones: Readonly<Record<BadgeTone, IconName>> = {
  plain: 'info',
  warning: 'warning',
  alert: 'alert',
  success: 'check',
  violet: 'person',
  accent: 'flag',
};
const looks = ['plain', 'primary', 'note', 'quiet'] as const;
const nothing = () => {};
const running = { kind: 'running', part: 0.6, main: '2.40' } as const;

/** Every component of renderer/ui by its file's name; a test holds the two lists together. */
export const specimens: Readonly<Record<string, (props: SpecimenProps) => ReactNode>> = {
  Badge: ({ say }) =>
    Object.entries(tones).map(([tone, icon]) => (
      <State key={tone} name={tone}>
        <Badge tone={tone as BadgeTone} icon={icon}>
          {say('place')}
        </Badge>
      </State>
    )),
  Button: ({ say }) =>
    looks.map((look) => (
      <State key={look} name={look}>
        <Button look={look} onPress={nothing}>
          {say('verb')}
        </Button>{' '}
        <Button look={look} icon="send" keys="Ctrl+Enter" onPress={nothing}>
          {say('word')}
        </Button>{' '}
        <Button look={look} icon="lock" unavailable={say('reason')} onPress={nothing}>
          {say('word')}
        </Button>
      </State>
    )),
  Choices: (props) => <ChoicesSpecimen {...props} />,
  Checks: (props) => <ChecksSpecimen {...props} />,
  ClockRing: ({ say }) => (
    <>
      {(['calm', 'warning', 'breached'] as const).map((phase) => (
        <State key={phase} name={phase}>
          <ClockRing face={{ ...running, phase, unit: say('minutes') }} words={say('clock')} />
        </State>
      ))}
      <State name="still">
        <ClockRing face={{ kind: 'still', icon: 'check' }} words={say('title')} />
      </State>
    </>
  ),
  Dialog: (props) => <DialogSpecimen {...props} />,
  DialogSearch: (props) => <DialogSearchSpecimen {...props} />,
  EmptyState: ({ say }) => (
    <State name="with words and a way out">
      <EmptyState icon="message" title={say('title')}>
        <p>{say('hint')}</p>
        <Button onPress={nothing}>{say('verb')}</Button>
      </EmptyState>
    </State>
  ),
  FormDialog: (props) => <FormDialogSpecimen {...props} />,
  Icon: () =>
    (Object.keys(iconPaths) as IconName[]).map((name) => (
      <State key={name} name={name}>
        <Icon name={name} />
      </State>
    )),
  Kbd: () =>
    ['J', 'Ctrl+Enter', 'Ctrl+Shift+K', 'G then 1'].map((keys) => (
      <State key={keys} name={keys}>
        <Kbd keys={keys} />
      </State>
    )),
  LiveRegion: ({ say }) => (
    <State name="heard, not seen">
      <LiveRegion text={say('clock')} count={1} />
      <span>–</span>
    </State>
  ),
  Menu: (props) => <MenuSpecimen {...props} />,
  QuietHint: ({ say }) => (
    <State name="with rows and a way to more">
      <QuietHint
        title={say('title')}
        text={say('hint')}
        spoken=""
        rows={[
          { id: 'one', title: say('verb'), detail: say('hint') },
          { id: 'other', title: say('title'), detail: say('verb') },
        ]}
        open={{ label: say('verb'), run: nothing }}
      />
    </State>
  ),
  SearchChoices: (props) => <SearchChoicesSpecimen {...props} />,
  Select: (props) => <SelectSpecimen {...props} />,
  SelectField: (props) => <SelectFieldSpecimen {...props} />,
  Suggestions: ({ say }) =>
    (
      [
        ['with a choice', [1, 2, 3]],
        ['nothing found', []],
      ] as const
    ).map(([name, list]) => (
      <State key={name} name={name}>
        <Suggestions
          id={`suggestions-${list.length}`}
          suggestions={list.map((id) => ({
            id: String(id),
            title: say('title'),
            body: say('reason'),
            lang: 'fi',
          }))}
          chosen={1}
          onChoose={nothing}
          lang="fi"
          corner={{ left: 0, above: 0, below: 0 }}
          side="below"
        />
      </State>
    )),
  Switch: (props) => <SwitchSpecimen {...props} />,
  Tabs: (props) => <TabsSpecimen {...props} />,
  TextField: (props) => <TextFieldSpecimen {...props} />,
};
