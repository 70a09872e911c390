import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { requestFocus } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import type { Service } from '../../feed/state.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { giveAmongUs, pseudonymised } from './calls.ts';
import {
  askingOf,
  askingRefusal,
  chosenOf,
  consultForm,
  nameableFor,
  proposalOf,
  quotableIn,
} from './consulting.ts';
import { ReadThrough } from './ReadThrough.tsx';
import { WriteQuestion } from './WriteQuestion.tsx';

type AskFormProps = { readonly contact: Contact; readonly service: Service; readonly isFirst: boolean };
const nothing: readonly never[] = [];

/** A question to colleagues in two steps: it is written, and then read through as they will get it. */
export function AskForm({ contact, service, isFirst }: AskFormProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { value, change, forget } = useForm(consultForm, contact.id);
  const [ids, setIds] = useState(() => ({ id: createId(), commandId: createId() }));
  const events = useFeed((state) => state.mirror.timelineById.get(contact.id)?.events) ?? nothing;
  const isLive = useFeed((state) => state.link.kind === 'live');
  const team = useFeed((state) => state.team);
  const { mirror } = desk.feed.store.getState();
  const quotable = quotableIn(events);
  const refusal = askingRefusal(contact, { service, team, mirror }, desk.feed.now());
  const against = refusal
    ? put(refusalPhrase(refusal, nameOf(desk)))
    : isLive
      ? null
      : say('reason.disconnected');

  const topic = value.topic ?? contact.topic;
  const colleagues = nameableFor(contact, topic, { service, team, mirror }, desk.feed.now());
  const isBegun = value.question.trim() !== '' || value.proposed !== null;
  if (refusal && !isBegun) return <p className="consult-none">{against}</p>;

  const readThrough = async () => {
    if (against || desk.place.getState().asked) return;
    const chosen = chosenOf(value, quotable);
    const texts = await pseudonymised(desk, contact.id, [
      value.question.trim(),
      ...chosen.map(({ text }) => text),
    ]);
    if (!texts) return desk.announcer.say('problem', { id: 'consult.notProposed' });
    change({ proposed: proposalOf(texts, chosen) });
    requestFocus(desk.place, 'side');
  };
  const send = async () => {
    if (against || desk.place.getState().asked) return;
    const asking = { ...ids, ...askingOf(contact, value) };
    if (!(await giveAmongUs(desk, contact, 'consultation.ask', asking, 'done.consultationAsked'))) return;
    forget();
    setIds({ id: createId(), commandId: createId() });
    requestFocus(desk.place, 'list');
  };
  return value.proposed ? (
    <ReadThrough
      proposed={value.proposed}
      onChange={(proposed) => change({ proposed })}
      onBack={() => {
        change({ proposed: null });
        requestFocus(desk.place, 'side');
      }}
      onSend={() => void send()}
      against={against}
    />
  ) : (
    <WriteQuestion
      contact={contact}
      service={service}
      value={value}
      quotable={quotable}
      colleagues={colleagues}
      onChange={change}
      onDone={() => void readThrough()}
      against={against}
      isFirst={isFirst}
    />
  );
}
