import { useState } from 'react';
import type { Round } from '../../../shared/domain/contact/callback/attempts.ts';
import { afterAttempt } from '../../../shared/domain/contact/callback/recordAttempt.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import type { IconName } from '../../../shared/look/icons.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { attemptNumber, callForm, phaseOf } from './call.ts';
import { callDays, chosenSpan } from './times.ts';

/** The one step that the dialog's main button takes, and why it cannot be taken. */
export type CallStep = {
  readonly label: MessageId;
  readonly icon: IconName;
  readonly against: Phrase | null;
  readonly run: () => Promise<void>;
};

const noRound: Round = { slot: null, isBooked: false, attempts: [] };

/** Everything about one call: where it stands, what is filled in, and the steps that lead on. */
export function useCall(contact: Contact, service: Service, onUnreached: () => void) {
  const desk = useDesk();
  const form = useForm(callForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const [ids, setIds] = useState(() => ({ start: createId(), record: createId(), schedule: createId() }));
  useFeed((state) => state.link.kind);
  useNow();
  const { config } = service;
  const { value } = form;
  const phase = phaseOf(contact);
  const now = desk.feed.now().toISOString();
  const callback = contact.callback?.status === 'reached' ? null : contact.callback;
  const outcome = phase === 'calling' ? value.outcome : null;
  const mine = { id: NO_COMMAND, at: callback?.startedAt ?? now, by: desk.me };
  const after =
    callback && outcome && outcome !== 'reached'
      ? afterAttempt(callback, mine, outcome, { config, now })
      : null;
  const round =
    callback && outcome && after
      ? { ...callback, attempts: [...callback.attempts, { ...mine, outcome, counts: after.counts }] }
      : (callback ?? noRound);
  const showsTimes = { none: true, ready: isMoving, calling: after?.next != null, unreached: false }[phase];
  const days = showsTimes ? callDays(round, config, now) : [];
  const chosen = chosenSpan(days, value);

  const target = { id: contact.id };
  const leave = () => desk.place.setState({ dialog: null });
  const isAsked = () => desk.place.getState().asked !== null;
  const against = (command: Parameters<typeof reasonAgainstCommand>[2]) =>
    reasonAgainstCommand(desk, contact, command);

  const againstStart = against({ verb: 'startCall', ...target, commandId: NO_COMMAND });
  const start = async () => {
    if (againstStart || isAsked()) return;
    const isBegun = await give(
      desk,
      contact,
      'callback.start',
      { ...target, commandId: ids.start },
      'done.callBegun',
    );
    if (isBegun) setIds((before) => ({ ...before, start: createId() }));
  };

  const slot = chosen.span ?? null;
  const schedule = async (): Promise<boolean> => {
    const input = { ...target, commandId: ids.schedule, slot };
    return give(desk, contact, 'callback.schedule', input, 'done.callScheduled');
  };
  const againstSchedule = against({ verb: 'scheduleCallback', ...target, commandId: NO_COMMAND, slot });
  const promise = async () => {
    if (againstSchedule || isAsked() || !(await schedule())) return;
    form.forget();
    leave();
  };

  const note = value.note.trim() || null;
  const againstRecord = outcome
    ? against({ verb: 'recordAttempt', ...target, commandId: NO_COMMAND, outcome, note })
    : ({ id: 'call.outcomeMissing' } as const);
  const record = async () => {
    setTried(true);
    if (!outcome || againstRecord || isAsked()) return;
    const input = { ...target, commandId: ids.record, outcome, note };
    const done = outcome === 'reached' ? 'done.callReached' : 'done.callRecorded';
    if (!(await give(desk, contact, 'callback.record', input, done))) return;
    setTried(false);
    // What the person chose instead of the proposal; refused, it is said, and the proposed time stands.
    if (after?.next && !chosen.isProposed) await schedule();
    form.forget();
    if (!after?.isLast) leave();
  };

  const closeNeutrally = async () => onUnreached();
  const steps: Readonly<Record<typeof phase, CallStep | null>> = {
    none: { label: 'call.promise', icon: 'phone', against: againstSchedule, run: promise },
    ready: isMoving ? { label: 'call.move', icon: 'clock', against: againstSchedule, run: promise } : null,
    calling: { label: 'call.record', icon: 'check', against: againstRecord, run: record },
    unreached: { label: 'call.close', icon: 'checkCircle', against: null, run: closeNeutrally },
  };
  const outcomeWords: Phrase | null = after?.isLast
    ? { id: 'call.lastInVain', values: attemptNumber(contact, config) }
    : null;
  return {
    phase,
    form,
    step: steps[phase],
    start,
    againstStart,
    leave,
    isTried,
    outcomeWords,
    showsTimes,
    isMoving,
    beginMoving: () => setMoving(true),
    days,
    chosen,
    config,
  };
}
export type Call = ReturnType<typeof useCall>;
