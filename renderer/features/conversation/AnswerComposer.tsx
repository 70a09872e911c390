import { useRef } from 'react';
import { useStore } from 'zustand';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { draftKey } from '../../feed/drafts.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';
import { sendAnswer } from './answering.ts';
import { DraftState } from './DraftState.tsx';

/** Where the professional who took a consultation answers the one who asked: no client has anything to do with it. */
export function AnswerComposer({ contact }: { contact: Contact }) {
  const { me } = useDesk();
  const say = useWords();
  const asker = useFeed((state) => state.service?.personById.get(contact.consultation?.askedBy ?? '')?.name);
  const mayAnswer = contact.consultation?.status === 'taken' && ownerOf(contact) === me;
  return (
    <section className="composer composer-answer" aria-label={say('consult.answerTab')}>
      <p className="composer-to">
        <Icon name="lock" /> <b>{say('composer.notToClient')}</b> {say('consult.answerTo')}{' '}
        <b>{asker ?? say('person.unknown')}</b>
      </p>
      {mayAnswer ? <AnswerField contact={contact} /> : <WhyNot contact={contact} />}
    </section>
  );
}

/** Who answers instead, or what has to be done first. */
function WhyNot({ contact }: { contact: Contact }) {
  const { me } = useDesk();
  const say = useWords();
  const owner = ownerOf(contact);
  const name = useFeed((state) => (owner ? state.service?.personById.get(owner)?.name : undefined));
  const status = contact.consultation?.status;
  const isOwn = contact.consultation?.askedBy === me;
  return (
    <div className="composer-hindrance">
      <p>
        {status !== 'open' && status !== 'taken'
          ? say('consult.over')
          : isOwn
            ? say('consult.ownWaits')
            : owner
              ? say('consult.taken', { name: name ?? say('person.unknown') })
              : say('consult.takeFirst')}
      </p>
      {status === 'open' && !isOwn && <ActionButton id="contact.claim" look="primary" icon="check" />}
    </div>
  );
}

function AnswerField({ contact }: { contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const text = useStore(desk.drafts.store, ({ byKey }) => byKey[draftKey(contact.id, 'reply')]?.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusRequest('composer', field);
  const send = () => void sendAnswer(desk);
  return (
    <>
      <textarea
        ref={field}
        className="composer-field"
        aria-label={say('consult.answerField')}
        placeholder={say('consult.answerPlaceholder')}
        dir="auto"
        rows={3}
        maxLength={MESSAGE_LENGTH}
        value={text}
        onChange={(event) => desk.drafts.write(contact.id, 'reply', event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          send();
        }}
      />
      <div className="composer-foot">
        <DraftState contactId={contact.id} mode="reply" />
        <Button
          look="note"
          icon="lock"
          keys="Ctrl+Enter"
          onPress={send}
          unavailable={text.trim() ? null : say('reason.nothingWritten')}
        >
          {say('consult.answerSend')}
        </Button>
      </div>
    </>
  );
}
