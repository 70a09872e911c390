import { perform, useRegistry } from '../../feed/actions.ts';
import { myShift, worksInShifts } from '../../feed/shift.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { timeOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { failing, ofShift, selfTestForm } from './selfTest.ts';
import './shift.css';

/** My shift in the status bar: none yet, or its time and how I am, with what can be done about it. */
export function ShiftStatus() {
  const { place } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const isInUse = useFeed(worksInShifts);
  const isKnown = useFeed((state) => state.team !== null);
  const shift = useFeed(myShift);
  const { value: tested } = useForm(selfTestForm, 'shift');
  if (!isInUse || !isKnown) return null;
  if (!shift)
    return (
      <span className="shift-status" data-shift="none">
        <Do id="shift.start" label={say('shift.statusNone')} isTold />
      </span>
    );
  const { planned, since } = shift;
  const time = (at: string) => timeOf(at, language, zone);
  return (
    <span className="shift-status" data-shift={shift.state}>
      <Icon name="clock" />
      <span>
        {planned
          ? say('shift.statusPlanned', { from: time(planned.from), to: time(planned.to) })
          : say('shift.statusSince', { time: time(since) })}
        {' · '}
        <b>{say(shift.state === 'wrapUp' ? 'shift.wrapsUp' : `shift.status.${shift.status}`)}</b>
      </span>
      {shift.state === 'active' ? (
        <Do id="shift.pause" label={say('shift.pause')} />
      ) : (
        <Do id="shift.resume" label={say('shift.resume')} />
      )}
      <Do id="shift.end" label={say('shift.end')} />
      {failing(ofShift(tested, shift.shiftId)).map((check) => (
        <button
          key={check}
          type="button"
          className="shift-fails"
          onClick={() => place.setState({ dialog: 'settings' })}
        >
          <Icon name="warning" /> {say(`selfTest.${check}.fails`)}
        </button>
      ))}
    </span>
  );
}

type DoProps = {
  readonly id: string;
  readonly label: string;
  /** Whether its keys are drawn beside it. */
  readonly isTold?: boolean;
};

function Do({ id, label, isTold = false }: DoProps) {
  const desk = useDesk();
  const say = useWords();
  const action = useRegistry().byId.get(id);
  if (!action) return null;
  const keys = action.keys[0];
  return (
    <button
      type="button"
      title={keys ? `${say(action.label)} (${keys})` : say(action.label)}
      aria-keyshortcuts={keys}
      onClick={() => perform(action, (phrase) => desk.announcer.say('problem', phrase))}
    >
      {isTold && keys && <Kbd keys={keys} />}
      {label}
    </button>
  );
}
