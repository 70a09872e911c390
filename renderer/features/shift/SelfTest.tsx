import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createSound } from '../../clients/sound.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type Check, type Outcome, ofShift, selfTestForm } from './selfTest.ts';

/** Whether one hears and sees what calls for attention on this PC: tried, answered, and remembered for the shift. */
export function SelfTest() {
  const { host, settings } = useDesk();
  const say = useWords();
  const { value, change } = useForm(selfTestForm, 'shift');
  const state = ofShift(value, null);
  const { sound: isLoud, notifications } = useStore(settings.store);
  const [sound] = useState(createSound);
  const [right, setRight] = useState(host.notificationRight());
  const set = (check: Check, outcome: Outcome) => change({ ...state, [check]: outcome });

  const play = () => {
    sound.play('newContact');
    set('sound', 'tried');
  };
  const show = async () => {
    const now = right === 'notAsked' ? await host.askForNotifications() : right;
    setRight(now);
    if (now !== 'granted') return set('notification', 'fails');
    void host.call('notification.show', {
      contactId: NO_COMMAND,
      title: say('selfTest.noticeTitle'),
      body: say('selfTest.noticeBody'),
    });
    set('notification', 'tried');
  };
  return (
    <fieldset className="choices self-test">
      <legend>{say('selfTest.title')}</legend>
      <Trial
        check="sound"
        outcome={state.sound}
        onTry={play}
        onAnswer={(isHeard) => set('sound', isHeard ? 'works' : 'fails')}
        help={say('selfTest.sound.help')}
        isFirst
      />
      {!isLoud && (
        <p className="self-test-off">
          <span>{say('selfTest.soundOff')}</span>
          <Button onPress={() => settings.change({ sound: true })}>{say('selfTest.switchOn')}</Button>
        </p>
      )}
      <Trial
        check="notification"
        outcome={state.notification}
        onTry={() => void show()}
        onAnswer={(isSeen) => set('notification', isSeen ? 'works' : 'fails')}
        help={say(right === 'granted' ? 'selfTest.notification.help' : `settings.notifications.${right}`)}
      />
      {!notifications && (
        <p className="self-test-off">
          <span>{say('selfTest.notificationsOff')}</span>
          <Button onPress={() => settings.change({ notifications: true })}>{say('selfTest.switchOn')}</Button>
        </p>
      )}
    </fieldset>
  );
}

type TrialProps = {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly onTry: () => void;
  readonly onAnswer: (works: boolean) => void;
  /** What to do where it does not work. */
  readonly help: string;
  readonly isFirst?: boolean;
};

/** One thing tried: the press that tries it, the question, the answer and what follows from it. */
function Trial({ check, outcome, onTry, onAnswer, help, isFirst = false }: TrialProps) {
  const say = useWords();
  const again = useRef<HTMLButtonElement>(null);
  /** The question goes away with its answer: the keyboard stays where it can be tried again. */
  const answer = (works: boolean) => {
    again.current?.focus();
    onAnswer(works);
  };
  return (
    <div className="self-test-line">
      <Button ref={again} onPress={onTry} isFirst={isFirst}>
        {say(`selfTest.${check}.try`)}
      </Button>
      <div className={`self-test-${outcome}`} role="status">
        {outcome === 'untried' && <span>{say('selfTest.untried')}</span>}
        {outcome === 'tried' && <strong>{say(`selfTest.${check}.question`)}</strong>}
        {outcome === 'works' && (
          <span>
            <Icon name="checkCircle" /> {say(`selfTest.${check}.works`)}
          </span>
        )}
        {outcome === 'fails' && (
          <span>
            <Icon name="warning" /> {say(`selfTest.${check}.fails`)} {help}
          </span>
        )}
      </div>
      {outcome === 'tried' && (
        <span className="self-test-answers">
          <Button onPress={() => answer(true)}>{say('selfTest.yes')}</Button>
          <Button onPress={() => answer(false)}>{say('selfTest.no')}</Button>
        </span>
      )}
    </div>
  );
}
