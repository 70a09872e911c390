import { useState } from 'react';
import { FEEDBACK_LENGTH, feedbackTopics } from '../../../shared/domain/feedback.ts';
import { createId } from '../../../shared/kit/ids.ts';
import type { Desk } from '../../feed/desk.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { edited, type Feedback, feedbackForm, MINE, missingIn } from './feedback.ts';
import './feedback.css';

/** Says what one thinks of the application (R84). What is written stays until the gateway has it for good. */
export function FeedbackDialog() {
  const desk = useDesk();
  const say = useWords();
  const { value, change, forget } = useForm(feedbackForm, MINE);
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isLive = useFeed((state) => state.link.kind === 'live');
  const days = useFeed((state) => state.service?.config.retention.feedbackDays);
  const missing = missingIn(value);
  const hasCode = missing.includes('identityCode');
  const leave = () => desk.place.setState({ dialog: null });
  const send = async () => {
    setTried(true);
    if (missing.length > 0 || !isLive || isAsked) return;
    const id = value.id ?? createId();
    change({ id });
    setAsked(true);
    const isKept = await give(desk, { ...value, id });
    setAsked(false);
    if (!isKept) return;
    forget();
    leave();
  };
  const told = !isLive
    ? say('reason.disconnected')
    : isTried && missing.length > 0
      ? say('feedback.left', { count: missing.length })
      : '';
  return (
    <FormDialog
      className="feedback"
      title={say('feedback.title')}
      onClose={leave}
      state={
        <p className="feedback-state" role="status">
          {told}
        </p>
      }
      confirm={{
        label: say('feedback.send'),
        icon: 'send',
        run: () => void send(),
        unavailable: isLive ? null : say('reason.disconnected'),
      }}
    >
      <Choices
        legend={say('feedback.about')}
        choices={feedbackTopics.map((topic) => ({ value: topic, label: say(`feedback.about.${topic}`) }))}
        chosen={value.about}
        onChoose={(about) => change(edited({ about: feedbackTopics.find((each) => each === about) ?? null }))}
        problem={isTried && missing.includes('about') ? say('closing.missing') : null}
        isFirst
      />
      <TextField
        label={say('feedback.text')}
        hint={say('feedback.noClients')}
        rows={5}
        maxLength={FEEDBACK_LENGTH}
        value={value.text}
        onChange={(text) => change(edited({ text }))}
        problem={
          hasCode
            ? say('feedback.identityCode')
            : isTried && missing.includes('text')
              ? say('feedback.textMissing')
              : null
        }
      />
      {days !== undefined && <p className="feedback-kept">{say('feedback.kept', { count: days })}</p>}
    </FormDialog>
  );
}

/** True once it is kept for good; else why it is not has been said. */
async function give(desk: Desk, { id, about, text }: Feedback & { readonly id: string }): Promise<boolean> {
  if (about === null) return false;
  const { version } = await desk.host.call('app.info', {});
  const answer = await desk.feed.gateway.call('feedback.give', { id, about, text, version });
  if (answer.ok) desk.announcer.say('success', { id: 'done.feedback' });
  else desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
  return answer.ok;
}
