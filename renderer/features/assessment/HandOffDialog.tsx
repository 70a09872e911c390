import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { requestFocus } from '../../feed/place.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { AssessmentText } from './AssessmentText.tsx';
import { useAssessment } from './useAssessment.ts';

type HandOffDialogProps = { readonly contact: Contact; readonly service: Service };

/** Hands the signed assessment to a service line, after showing exactly what goes and whom the line is for (R59). */
export function HandOffDialog({ contact, service: { config } }: HandOffDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const version = contact.assessment?.version ?? 0;
  const { looked } = useAssessment(contact, version);
  const [lineId, setLine] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const line = config.lines.find(({ id }) => id === lineId);
  const command = { id: contact.id, commandId, version, line: line?.id ?? config.lines[0]?.id ?? '' };
  const against = reasonAgainstCommand(desk, contact, { verb: 'handOffAssessment', ...command });
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (against || !line || desk.place.getState().asked) return;
    if (!(await give(desk, contact, 'assessment.handOff', command, 'done.assessmentHandedOff'))) return;
    leave();
    requestFocus(desk.place, 'side');
  };
  const missing = line ? null : say('assessment.chooseLine');
  return (
    <FormDialog
      className="hand-off"
      title={say('assessment.handOffTitle', contactValues(contact))}
      onClose={leave}
      state={
        <p className="assessment-state" role="status">
          {against
            ? put(against)
            : (missing ?? say('assessment.goesTo', { line: line?.label[language] ?? '' }))}
        </p>
      }
      confirm={{
        label: say('assessment.handOff'),
        icon: 'send',
        run: () => void confirm(),
        unavailable: against ? put(against) : missing,
      }}
    >
      <div className="hand-off-parts">
        <div>
          <Choices
            legend={say('assessment.line')}
            choices={config.lines.map(({ id, label }) => ({ value: id, label: label[language] }))}
            chosen={lineId}
            onChoose={setLine}
            problem={isTried ? missing : null}
            isFirst
          />
          {line && <p className="assessment-card">{line.eligibility[language]}</p>}
        </div>
        {/* A part that scrolls is reached by the keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part has to be reached by the keyboard */}
        <section aria-label={say('assessment.whatGoes')} tabIndex={0}>
          <h3>{say('assessment.whatGoes')}</h3>
          {looked.state === 'ready' && looked.form && <AssessmentText form={looked.form} config={config} />}
          {looked.state === 'loading' && <p>{say('assessment.loading')}</p>}
          {looked.state === 'failed' && <p>{say('assessment.failed')}</p>}
        </section>
      </div>
    </FormDialog>
  );
}
