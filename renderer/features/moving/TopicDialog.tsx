import { useState } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { commandOf, courseOf, likelyHow, topicForm } from './topic.ts';
import './moving.css';

type TopicDialogProps = { readonly contact: Contact; readonly service: Service };

/** What the contact is really about (R43): it is routed anew, and what the client chose first stays written. */
export function TopicDialog({ contact, service }: TopicDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value, change, forget } = useForm(topicForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const { config } = service;
  const { team, mirror } = desk.feed.store.getState();
  const command = commandOf(contact, value, config, commandId);
  const course = command && courseOf(contact, command, { service, team, mirror }, desk.feed.now());
  const isSame = command?.topic === contact.topic && command.subtopic === contact.intake.subtopic;
  const against = command && reasonAgainstCommand(desk, contact, { verb: 'correctTopic', ...command });
  const missing = !command
    ? say('topic.missingTopic')
    : isSame
      ? say('topic.same')
      : command.reason === ''
        ? say('topic.missingReason')
        : against && put(against);
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || !command || desk.place.getState().asked) return;
    if (!(await give(desk, contact, 'contact.correctTopic', command, 'done.topicCorrected'))) return;
    forget();
    leave();
  };
  const labelOf = (id: string) => config.topics.find((each) => each.id === id)?.label[language] ?? id;
  const subtopics = config.topics.find(({ id }) => id === value.topic)?.subtopics ?? [];
  return (
    <FormDialog
      className="moving"
      title={say('topic.title', contactValues(contact))}
      onClose={leave}
      state={
        <p role="status">
          {course && !isSame
            ? say(course.isMoved ? (course.isGivenBack ? 'topic.moves' : 'topic.movesKept') : 'topic.stays', {
                queue: queueLabel(course.queue),
              })
            : missing}
        </p>
      }
      confirm={{
        label: say('topic.confirm'),
        icon: 'check',
        run: () => void confirm(),
        unavailable: missing || null,
      }}
    >
      <p className="moving-hint">
        {say('topic.now', { label: labelOf(contact.topic) })}
        {contact.topicOriginal !== contact.topic && (
          <> · {say('topic.first', { label: labelOf(contact.topicOriginal) })}</>
        )}
      </p>
      <SelectField
        label={say('topic.topic')}
        value={value.topic ?? ''}
        onChange={(topic) => change({ topic: topic || null, subtopic: null })}
        options={[
          { value: '', label: say('topic.choose') },
          ...config.topics.map(({ id, label }) => ({ value: id, label: label[language] })),
        ]}
        problem={isTried && !command ? say('topic.missingTopic') : null}
        isFirst
      />
      {subtopics.length > 0 && (
        <SelectField
          label={say('topic.subtopic')}
          value={value.subtopic ?? ''}
          onChange={(subtopic) => change({ subtopic: subtopic || null })}
          options={[
            { value: '', label: say('topic.none') },
            ...subtopics.map(({ id, label }) => ({ value: id, label: label[language] })),
          ]}
        />
      )}
      <Choices
        legend={say('topic.how')}
        choices={(['refined', 'corrected'] as const).map((how) => ({
          value: how,
          label: say(`topic.${how}`),
        }))}
        chosen={value.topic === null ? value.how : (value.how ?? likelyHow(contact, value.topic, config))}
        onChoose={(how) => change({ how: how === 'refined' ? 'refined' : 'corrected' })}
      />
      <TextField
        label={say('topic.reason')}
        hint={say('topic.reasonHint')}
        rows={2}
        maxLength={MESSAGE_LENGTH}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        problem={isTried && value.reason.trim() === '' ? say('topic.missingReason') : null}
      />
      {ownerOf(contact) === desk.me && course?.isMoved && (
        <Switch label={say('topic.keep')} isOn={value.isKept} onChange={(isKept) => change({ isKept })} />
      )}
    </FormDialog>
  );
}
