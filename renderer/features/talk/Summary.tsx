import { useState } from 'react';
import { z } from 'zod';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { defineForm } from '../../feed/forms.ts';
import { give } from '../../feed/steps.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** The summary of a contact's last talk, and the talk whose summary is done with. */
const summaryForm = defineForm(
  'talkSummary',
  z.object({ text: z.string().max(MESSAGE_LENGTH), doneFor: z.string() }),
  { text: '', doneFor: '' },
);

/** After a talk its owner writes down what came of it, or says that nothing is to be written (scenario 8). */
export function Summary({ contact }: { contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const { value, change } = useForm(summaryForm, contact.id);
  const [commandId] = useState(createId);
  const [isTried, setTried] = useState(false);
  const { talk } = contact;
  const isOwed = talk?.status === 'ended' && talk.liveAt !== null && ownerOf(contact) === desk.me;
  if (!talk || !isOwed || value.doneFor === talk.id) return null;
  const missing = value.text.trim() === '' ? say('talk.sum.empty') : null;
  const save = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    const note = { id: contact.id, commandId, text: value.text.trim() };
    if (await give(desk, contact, 'contact.note', note, 'done.talkSummed'))
      change({ text: '', doneFor: talk.id });
  };
  const title = say('talk.sum.title', { minutes: Math.floor(talk.seconds / 60), seconds: talk.seconds % 60 });
  return (
    <section
      className="talk talk-summary"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        void save();
      }}
    >
      <h3 role="status">{title}</h3>
      <TextField
        label={say('talk.sum.label')}
        hint={say('talk.sum.hint')}
        value={value.text}
        onChange={(text) => change({ text })}
        rows={3}
        maxLength={MESSAGE_LENGTH}
        problem={isTried ? missing : null}
      />
      <div className="talk-controls">
        <Button look="note" icon="check" keys="Ctrl+Enter" unavailable={missing} onPress={() => void save()}>
          {say('talk.sum.save')}
        </Button>
        <Button look="quiet" onPress={() => change({ doneFor: talk.id })}>
          {say('talk.sum.notNow')}
        </Button>
      </div>
    </section>
  );
}
