import { useState } from 'preact/hooks';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import { Icon } from '../ui/Icon.tsx';
import { MessageField } from '../ui/MessageField.tsx';
import { useMessageField } from '../ui/useMessageField.ts';
import { surveyWords } from '../words/survey/words.ts';
import { useLanguage } from '../words/words.ts';

type Props = { chat: Chat; survey: NonNullable<PublicService['survey']> };

/** The closing survey (R72, R73): a few statements on one scale and a free word; every part may be left out. */
export function Survey({ chat, survey }: Props) {
  const lang = useLanguage();
  const words = surveyWords[lang];
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({});
  const [comment, setComment] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isSkipped, setSkipped] = useState(false);
  const message = useMessageField(comment, setComment, () => undefined);
  const { from, to } = survey.scale;
  const steps = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const isEmpty = Object.keys(scores).length === 0 && message.isBlank;
  if (isSkipped) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!isEmpty && !message.isTooLong) chat.answerSurvey(scores, comment);
  };
  return (
    <form class="survey" aria-labelledby="survey-title" onSubmit={submit}>
      <h2 id="survey-title">{words.surveyTitle}</h2>
      <p>{words.surveyText}</p>
      <p class="hint">{words.surveyScale(from, to)}</p>
      {survey.items.map(({ id, label }) => (
        <fieldset key={id} class="scale">
          <legend>{label[lang]}</legend>
          <div class="scale-steps">
            {steps.map((step) => (
              <label key={step}>
                <input
                  type="radio"
                  name={id}
                  checked={scores[id] === step}
                  onChange={() => setScores({ ...scores, [id]: step })}
                />
                <span>{step}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <MessageField
        label={words.surveyComment}
        hint={words.surveyCommentHint}
        problem={null}
        isRequired={false}
        message={message}
        value={comment}
        set={setComment}
      />
      {wasTried && isEmpty && (
        <p class="problem" role="alert">
          <Icon name="errorFilled" />
          {words.surveyEmpty}
        </p>
      )}
      <div class="choices">
        <button type="submit" class="button primary">
          {words.surveySend}
        </button>
        <button type="button" class="button quiet" onClick={() => setSkipped(true)}>
          {words.surveySkip}
        </button>
      </div>
    </form>
  );
}
