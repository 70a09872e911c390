import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { has } from '../../../shared/domain/policy.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { give } from '../../feed/steps.ts';
import { useDesk, useIsLive } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { safetyForm, safetySteps } from './safety.ts';

type SafetyDialogProps = { readonly contact: Contact; readonly service: Service };

/** Proposes, sets or clears the safety flag (turvakielto / spärrmarkering), by right and for a reason. */
export function SafetyDialog({ contact, service: { person, config } }: SafetyDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const isLive = useIsLive();
  const { value, change, forget } = useForm(safetyForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  const steps = safetySteps(contact.safety, (right) => has(person, right, config));
  const step = steps.find((each) => each === value.step) ?? null;
  const reason = value.reason.trim();
  const isReasonDue = step !== null && step !== 'propose';
  const isReasonMissing = isReasonDue && !reason;
  const missing =
    steps.length === 0
      ? say('refusal.notAllowed')
      : !isLive
        ? say('reason.disconnected')
        : !step
          ? say('closing.missing')
          : isReasonMissing
            ? say('override.missing')
            : null;
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    const command = { id: contact.id, commandId, reason };
    const isDone =
      step === 'propose'
        ? await give(
            desk,
            contact,
            'contact.proposeSafety',
            { ...command, reason: reason || null },
            'done.safetyProposed',
          )
        : step === 'set'
          ? await give(desk, contact, 'contact.setSafety', command, 'done.safetySet')
          : await give(desk, contact, 'contact.clearSafety', command, 'done.safetyCleared');
    if (!isDone) return;
    forget();
    leave();
  };
  return (
    <FormDialog
      className="details-dialog"
      title={say('safety.dialog', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('urgency.confirm'),
        icon: 'flag',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      <p>{say(`safety.stands.${contact.safety}`)}</p>
      {steps.length > 0 ? (
        <>
          <Choices
            legend={say('safety.what')}
            choices={steps.map((each) => ({ value: each, label: say(`safety.step.${each}`) }))}
            chosen={step}
            onChoose={(chosen) => change({ step: steps.find((each) => each === chosen) ?? null })}
            problem={isTried && !step ? say('closing.missing') : null}
            isFirst
          />
          <TextField
            label={say(isReasonDue ? 'urgency.reasonDue' : 'urgency.reason')}
            rows={2}
            maxLength={MESSAGE_LENGTH}
            value={value.reason}
            onChange={(text) => change({ reason: text })}
            problem={isTried && isReasonMissing ? say('override.missing') : null}
          />
        </>
      ) : (
        <p>{say('refusal.notAllowed')}</p>
      )}
    </FormDialog>
  );
}
