import { type KeyboardEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { type Contact, isOpen, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { holdsIdentityCode } from '../../../shared/domain/identityCode.ts';
import type { DraftKind } from '../../../shared/protocol/desk.ts';
import { useAction } from '../../feed/actions.ts';
import { draftKey } from '../../feed/drafts.ts';
import { selectUnfilled } from '../../feed/texts.ts';
import { useDesk, useFeed, usePlace } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { useTexts } from '../../feed/useTexts.ts';
import { isCallPending } from '../../feed/views.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ActionButton } from './ActionButton.tsx';
import { AnswerComposer } from './AnswerComposer.tsx';
import { AttachButton, Attaching } from './Attaching.tsx';
import { isConsultation } from './answering.ts';
import { DraftState } from './DraftState.tsx';
import { sendDraft } from './sendDraft.ts';
import { useInsertion } from './useInsertion.ts';
import { useTypingSignal } from './useTypingSignal.ts';
import './composer.css';
import { isLiveChat, isWritten } from '../../../shared/domain/channel.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { identityMark } from '../../feed/standing.ts';
import { myPart } from '../../feed/takingPart.ts';

const PANEL = 'composer-panel';
/** Where one writes: a reply to the client, or a note that never reaches them and cannot be mistaken for one. */
export function Composer({ contact }: { contact: Contact }) {
  const mode = usePlace((state) => state.mode);
  if (isConsultation(contact) && mode === 'reply') return <AnswerComposer contact={contact} />;
  return <WriteTo contact={contact} />;
}

function WriteTo({ contact }: { contact: Contact }) {
  const { place, drafts } = useDesk();
  const say = useWords();
  const mode = usePlace((state) => state.mode);
  const waiting = useStore(drafts.store, ({ byKey }) => {
    const other = byKey[draftKey(contact.id, mode === 'reply' ? 'note' : 'reply')];
    return Boolean(other?.text);
  });
  const keyOf = { reply: useAction('write.reply').keys[0], note: useAction('write.note').keys[0] };
  const tab = (id: DraftKind) => ({
    id,
    label: (
      <>
        {say(`composer.tab.${id}`)}
        {waiting && id !== mode && <span className="composer-waiting"> · {say('composer.draftWaits')}</span>}{' '}
        {keyOf[id] && <Kbd keys={keyOf[id]} />}
      </>
    ),
  });
  return (
    <section className={`composer composer-${mode}`} aria-label={say('composer.label')}>
      <div className="composer-top">
        <Tabs
          label={say('composer.tabs')}
          panelId={PANEL}
          tabs={[tab('reply'), tab('note')]}
          chosen={mode}
          onChoose={(chosen) => place.setState({ mode: chosen })}
        />
        <Addressee contact={contact} mode={mode} />
      </div>
      <div id={PANEL} role="tabpanel" aria-labelledby={`${PANEL}-${mode}`}>
        <Writing contact={contact} mode={mode} />
      </div>
    </section>
  );
}

/** To whom the words go, always beside them. */
function Addressee({ contact, mode }: { contact: Contact; mode: DraftKind }) {
  const say = useWords();
  const alias = say('contact.alias', contactValues(contact));
  const identity = identityMark(contact);
  return (
    <p className="composer-to">
      {mode === 'reply' ? (
        <>
          {say('composer.to')} <b>{alias}</b> <Badge tone={identity.tone}>{say(identity.word)}</Badge>{' '}
          <Badge title={say(`language.${contact.lang}`)}>{contact.lang}</Badge>
        </>
      ) : (
        <>
          <Icon name="lock" /> <b>{say('composer.notToClient')}</b> {say('composer.about', { alias })}
        </>
      )}
    </p>
  );
}

function Writing({ contact, mode }: { contact: Contact; mode: DraftKind }) {
  const { me } = useDesk();
  // A claim on its way is no ownership, but words may already be written: no letter is lost between A and R.
  const isClaiming = usePlace((place) => place.asked === 'contact.claim') && ownerOf(contact) === null;
  const mayWrite =
    mode === 'note' ||
    (isWritten(contact.channel) &&
      isOpen(contact) &&
      (ownerOf(contact) === me || isClaiming || myPart(contact, me) === 'joined'));
  return mayWrite ? <Field key={mode} contact={contact} mode={mode} /> : <Hindrance contact={contact} />;
}

/** Why no reply can be written now, with the step that would change it. */
function Hindrance({ contact }: { contact: Contact }) {
  const say = useWords();
  const owner = ownerOf(contact);
  const name = useFeed((state) => (owner ? state.service?.personById.get(owner)?.name : undefined));
  const key = useStore(useDesk().drafts.store, ({ byKey }) => byKey[draftKey(contact.id, 'reply')]?.text);
  const { status } = contact.state;
  return (
    <div className="composer-hindrance">
      <p>
        {status === 'abandoned'
          ? say('composer.abandoned')
          : status === 'closed'
            ? say('composer.closed')
            : !isWritten(contact.channel)
              ? say('composer.notWritten')
              : owner
                ? say('composer.othersContact', { name: name ?? say('person.unknown') })
                : say('composer.claimFirst')}
        {key && <small>{say('composer.draftKept')}</small>}
      </p>
      {status === 'queued' && <ActionButton id="contact.claim" look="primary" icon="check" />}
      {ownerOf(contact) !== null && isCallPending(contact) && (
        <ActionButton id="contact.call" look="primary" icon="phone" />
      )}
      {status === 'closed' && <ActionButton id="contact.reopen" icon="unlock" />}
    </div>
  );
}

function Field({ contact, mode }: { contact: Contact; mode: DraftKind }) {
  const desk = useDesk();
  const say = useWords();
  const text = useStore(desk.drafts.store, ({ byKey }) => byKey[draftKey(contact.id, mode)]?.text ?? '');
  const sendKey = useStore(desk.settings.store, (state) => state.sendKey);
  /** A note, and a message that is no chat, may have paragraphs: Enter never sends them. */
  const isEnterSending = mode === 'reply' && sendKey === 'Enter' && isLiveChat(contact.channel);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusRequest('composer', field);
  const signalTyping = useTypingSignal(contact.id, mode === 'reply');
  const left = MESSAGE_LENGTH - text.length;
  const hasIdentityCode = holdsIdentityCode(text);

  const texts = useTexts({ contact, field, isOn: mode === 'reply' });
  useInsertion(field, mode === 'reply');

  const send = () => {
    signalTyping(false);
    sendDraft(desk);
    if (field.current && !(mode === 'reply' && selectUnfilled(field.current))) field.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (texts.onKeyDown(event)) return;
    // The registry sends, or says why not: here the hands are only put on what is left to be filled in.
    if (event.key === 'Enter' && event.ctrlKey && mode === 'reply' && field.current)
      selectUnfilled(field.current);
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey;
    if (!isEnterSending || !isPlainEnter || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text.trim() || desk.attachments.of(contact.id).length > 0) send();
  };
  return (
    <Attaching contact={contact} mode={mode}>
      <div className="composer-writing">
        <textarea
          ref={field}
          {...texts.fieldProps}
          className="composer-field"
          aria-label={say(`composer.field.${mode}`, contactValues(contact))}
          aria-describedby="composer-warning"
          placeholder={say(`composer.placeholder.${mode}`)}
          dir="auto"
          rows={2}
          maxLength={MESSAGE_LENGTH}
          value={text}
          onChange={(event) => {
            desk.drafts.write(contact.id, mode, event.target.value);
            signalTyping(event.target.value.length > 0);
            texts.look(true);
          }}
          onSelect={() => texts.look(false)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            signalTyping(false);
            texts.close();
          }}
        />
        {texts.list && <Suggestions {...texts.list} side="above" />}
      </div>
      <div id="composer-warning" role="alert">
        {hasIdentityCode && (
          <p className="composer-warning">
            <Icon name="warning" />
            {say(mode === 'reply' ? 'composer.identityCode' : 'composer.identityCodeInNote')}
          </p>
        )}
      </div>
      <div className="composer-foot">
        <DraftState contactId={contact.id} mode={mode} />
        {mode === 'reply' && <AttachButton />}
        {left < 500 && <span>{say('composer.left', { count: left })}</span>}
        {mode === 'reply' && (
          <span className="composer-hint">
            <Kbd keys="/" /> {say('texts.hint')}
          </span>
        )}
        <span className="composer-hint">
          <Kbd keys={isEnterSending ? 'Shift+Enter' : 'Enter'} /> {say('composer.newLine')}
        </span>
        <Button
          look={mode === 'reply' ? 'primary' : 'note'}
          icon={mode === 'reply' ? 'send' : 'lock'}
          keys={isEnterSending ? 'Enter' : 'Ctrl+Enter'}
          onPress={send}
        >
          {say(`composer.send.${mode}`)}
        </Button>
      </div>
    </Attaching>
  );
}
