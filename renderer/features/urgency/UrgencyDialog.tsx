import { useState } from 'react';
import { type Contact, isOpen } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { choiceOf, choicesFor, levelOf, needsReason, urgencyForm } from './urgency.ts';
import './urgency.css';

type UrgencyDialogProps = { readonly contact: Contact; readonly service: Service };

/** How urgent it is: raised by anyone, lowered or assessed by those with the right, who say why. */
export function UrgencyDialog({ contact, service }: UrgencyDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value, change, forget } = useForm(urgencyForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const now = desk.feed.now();
  const { team, mirror } = desk.feed.store.getState();
  const world = { service, team, mirror };
  const allowed = choicesFor(contact, world, now);
  const choice = value.choice && allowed.includes(value.choice) ? value.choice : null;
  const reason = value.reason.trim();
  const isReasonDue = choice !== null && needsReason(contact, choice, world, now);
  const command = {
    id: contact.id,
    commandId,
    level: choice ? levelOf(choice) : null,
    reason: reason || null,
  };
  const against = choice && reasonAgainstCommand(desk, contact, { verb: 'setUrgency', ...command });
  const missing = !choice
    ? say('closing.missing')
    : isReasonDue && !reason
      ? say('urgency.reasonMissing')
      : against && put(against);
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    if (!(await give(desk, contact, 'contact.setUrgency', command, 'done.urgencySet'))) return;
    forget();
    leave();
  };
  const { report, urgency } = contact;
  const isReportOpen = report !== null && report.assessedAt === null;
  const labelOf = (of: (typeof choiceOf.options)[number]) =>
    of === 'NONE'
      ? say('urgency.none')
      : `${service.config.urgencyLevels.find(({ id }) => id === of)?.label[language] ?? say(`urgency.${of}`)} (${say(of === 'URGENT' ? 'urgency.sameDay' : `urgency.${of}`)})`;
  return (
    <FormDialog
      className="urgency"
      title={say('urgency.title', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('urgency.confirm'),
        icon: 'flag',
        run: () => void confirm(),
        unavailable: missing || null,
      }}
    >
      <p className="urgency-now">
        {urgency?.level
          ? say('urgency.now', { label: labelOf(urgency.level) })
          : say(urgency?.isSuspected ? 'urgency.nowSuspected' : 'urgency.nowNone')}{' '}
        {isReportOpen && isOpen(contact) && say('urgency.notAssessed')}
      </p>
      <Choices
        legend={say('urgency.level')}
        choices={allowed.map((value) => ({ value, label: labelOf(value) }))}
        chosen={choice}
        onChoose={(chosen) => change({ choice: choiceOf.parse(chosen) })}
        problem={isTried && !choice ? say('closing.missing') : null}
        isFirst
      />
      {allowed.length < choiceOf.options.length && <p className="urgency-hint">{say('urgency.onlyUp')}</p>}
      <TextField
        label={say(isReasonDue ? 'urgency.reasonDue' : 'urgency.reason')}
        rows={2}
        maxLength={MESSAGE_LENGTH}
        value={value.reason}
        onChange={(text) => change({ reason: text })}
        problem={isTried && isReasonDue && !reason ? say('urgency.reasonMissing') : null}
      />
    </FormDialog>
  );
}
