import { useEffect, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { ConsultationStatus } from '../../../shared/domain/contact/parts/consultation.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { requestFocus } from '../../feed/place.ts';
import { openContact, reasonAgainstCommand } from '../../feed/steps.ts';
import { useClockFace, useTimeZone } from '../../feed/useClockFace.ts';
import { useContact, useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { giveAmongUs } from './calls.ts';
import { toldIn } from './consulting.ts';

const toneOf: Readonly<Record<ConsultationStatus, BadgeTone>> = {
  open: 'warning',
  taken: 'accent',
  answered: 'success',
  acknowledged: 'plain',
  withdrawn: 'plain',
  phoned: 'plain',
};
const nothing: readonly never[] = [];

type AskedProps = {
  readonly id: string;
  readonly status: ConsultationStatus;
  readonly about: Contact;
  readonly isFirst: boolean;
};

/** One question about the contact: how far it is, until when, what was asked and what was answered. */
export function Asked({ id, status, about, isFirst }: AskedProps) {
  const { feed } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const consultation = useContact(id);
  const timeline = useFeed((state) => state.mirror.timelineById.get(id));
  const isLive = useFeed((state) => state.link.kind === 'live');
  const people = useFeed((state) => state.service?.personById);
  const isWanting = timeline === undefined || timeline.isStale;
  useEffect(() => {
    if (isLive && isWanting) feed.timelines.beside(id);
  }, [feed, id, isLive, isWanting]);
  const told = toldIn(timeline?.events ?? nothing);
  const nameOf = (person: string | null | undefined) => people?.get(person ?? '')?.name;
  const owner = consultation && 'owner' in consultation.state ? consultation.state.owner : null;
  const by = nameOf(told.by);
  return (
    <li className={`consult-item consult-${status}`}>
      <p className="consult-item-top">
        <Badge tone={toneOf[status]}>{say(`consult.status.${status}`)}</Badge>
        {consultation && (status === 'open' || status === 'taken') && <Due consultation={consultation} />}
        {status === 'open' && consultation?.consultation?.to && (
          <span>{say('consult.askedOf', { name: nameOf(consultation.consultation.to) ?? '…' })}</span>
        )}
        {status === 'taken' && owner && (
          <span>{say('consult.takenBy', { name: nameOf(owner) ?? owner })}</span>
        )}
      </p>
      {timeline?.state === 'loading' && <p className="consult-hint">{say('consult.loading')}</p>}
      {timeline?.state === 'failed' && <p className="consult-hint">{say('consult.notLoaded')}</p>}
      {told.question && (
        <p className="consult-question" dir="auto">
          {told.question}
        </p>
      )}
      {consultation?.consultation?.declinedBy && told.declined && (
        <p className="consult-hint" dir="auto">
          {say('consult.declinedBy', {
            name: nameOf(consultation.consultation.declinedBy) ?? '…',
            text: told.declined,
          })}
        </p>
      )}
      {told.answer && (
        <div className="consult-answer">
          <p className="consult-hint">
            {say(status === 'phoned' ? 'consult.saidByPhone' : 'consult.answeredBy', {
              name: by ?? say('consult.outsider'),
              at: told.at ? momentOf(told.at, now, language, zone) : '',
            })}
          </p>
          <p dir="auto">{told.answer}</p>
        </div>
      )}
      {consultation && <Ending consultation={consultation} status={status} about={about} isFirst={isFirst} />}
    </li>
  );
}

/** The promise of one to three days, as it stands now. */
function Due({ consultation }: { consultation: Contact }) {
  const face = useClockFace(consultation);
  return <span className={face.phase === 'breached' ? 'fact-late' : 'consult-hint'}>{face.brief}</span>;
}

type EndingProps = {
  readonly consultation: Contact;
  readonly status: ConsultationStatus;
  readonly about: Contact;
  readonly isFirst: boolean;
};

/** What the asker can do with it: take note of the answer, or take the question back. */
function Ending({ consultation, status, about, isFirst }: EndingProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  if (status !== 'answered' && status !== 'open') return null;
  const command = { id: consultation.id, commandId };
  const isAnswered = status === 'answered';
  const verb = isAnswered ? 'acknowledgeConsultation' : 'withdrawConsultation';
  const against = reasonAgainstCommand(desk, consultation, { verb, ...command });
  const end = async () => {
    if (against || desk.place.getState().asked) return;
    const isDone = isAnswered
      ? await giveAmongUs(desk, about, 'consultation.acknowledge', command, 'done.acknowledged')
      : await giveAmongUs(desk, about, 'consultation.withdraw', command, 'done.withdrawn');
    if (isDone) requestFocus(desk.place, 'side');
  };
  return (
    <div className="consult-foot">
      <Button
        look={isAnswered ? 'note' : 'plain'}
        icon={isAnswered ? 'check' : 'close'}
        onPress={() => void end()}
        unavailable={against && put(against)}
        isFirst={isFirst && isAnswered}
      >
        {say(isAnswered ? 'consult.acknowledge' : 'consult.withdraw')}
      </Button>
      <Button look="quiet" onPress={() => openContact(desk, consultation.id)}>
        {say('consult.open')}
      </Button>
    </div>
  );
}
