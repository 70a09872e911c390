import { useCallback, useEffect, useState } from 'react';
import type { DeskAnswer } from '../../clients/gateway.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import type { Service } from '../../feed/state.ts';
import { nameOf } from '../../feed/steps.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { momentOf, timeOf } from '../../kit/moment.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelfTest } from './SelfTest.tsx';
import { StartChoices } from './StartChoices.tsx';
import { ofShift, selfTestForm } from './selfTest.ts';
import { queuesChosen, queuesOffered, startForm } from './startForm.ts';
import './shift.css';

type Proposal = DeskAnswer<'shift.propose'>;

/** A shift begins: what the roster and one's skills propose, sound and notifications tried, Ctrl+Enter. */
export function StartDialog({ service }: { readonly service: Service }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { person, config } = service;
  const isLive = useFeed((state) => state.link.kind === 'live');
  const { value: form, change, forget } = useForm(startForm, 'shift');
  const { value: tested, change: keepTest } = useForm(selfTestForm, 'shift');
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [isAsked, setAsked] = useState(false);
  const { call } = desk.feed.gateway;
  const propose = useCallback(async () => {
    const answer = await call('shift.propose', {});
    if (answer.ok) setProposal(answer.value);
  }, [call]);
  useEffect(() => {
    if (isLive) void propose();
  }, [isLive, propose]);

  const offered = proposal ? queuesOffered(person, proposal.queues, config) : [];
  const queues = proposal ? queuesChosen(form, offered, proposal.queues) : [];
  const missing = !isLive
    ? put({ id: 'reason.disconnected' })
    : !proposal
      ? say('shift.asking')
      : queues.length === 0
        ? say('shift.noQueue')
        : null;
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    if (missing || isAsked) return;
    setAsked(true);
    const answer = await call('shift.start', { queues: [...queues] });
    setAsked(false);
    if (!answer.ok) return desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
    keepTest({ ...ofShift(tested, null), shiftId: answer.value.shift.id });
    forget();
    leave();
    desk.announcer.say('success', { id: 'done.shiftStarted', values: { count: queues.length } });
  };

  return (
    <FormDialog
      className="shift"
      title={say('action.shift.start')}
      onClose={leave}
      cancelLabel={say('shift.later')}
      state={
        <p className="shift-state" role="status">
          {missing ?? say('shift.ready', { count: queues.length })}
        </p>
      }
      confirm={{
        label: say('action.shift.start'),
        icon: 'checkCircle',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      {proposal && <Planned proposal={proposal} />}
      <p className="shift-without">{say('shift.without')}</p>
      <SelfTest />
      {proposal && (
        <StartChoices
          service={service}
          form={form}
          change={change}
          offered={offered}
          proposed={proposal.queues}
          chosen={queues}
        />
      )}
    </FormDialog>
  );
}

/** What the roster says of the shift, and what waits already. */
function Planned({ proposal: { planned, unseen } }: { readonly proposal: Proposal }) {
  const desk = useDesk();
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  return (
    <p className="shift-planned">
      {planned
        ? say('shift.planned', {
            from: momentOf(planned.from, desk.feed.now().toISOString(), language, zone),
            to: timeOf(planned.to, language, zone),
          })
        : say('shift.unplanned')}{' '}
      {unseen > 0 && say('shift.unseenWaits', { count: unseen })}
    </p>
  );
}
