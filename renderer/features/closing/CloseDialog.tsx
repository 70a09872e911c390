import { useState } from 'react';
import { useStore } from 'zustand';
import { type Contact, isUnread } from '../../../shared/domain/contact/contact.ts';
import { guidesIntoServices } from '../../../shared/domain/lighterServices.ts';
import { has } from '../../../shared/domain/policy.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { draftKey } from '../../feed/drafts.ts';
import { requestFocus } from '../../feed/place.ts';
import type { Service } from '../../feed/state.ts';
import { closeContact, reasonAgainst } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useLighterHint } from '../../feed/useLighterHint.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { QuietHint } from '../../ui/QuietHint.tsx';
import {
  type ClosingPart,
  closingForm,
  findByNumber,
  missingFields,
  topicHint,
  wholeClosing,
} from './closing.ts';
import { Extras } from './Extras.tsx';
import './closing.css';
import { contactValues } from '../../feed/contactValues.ts';

type CloseDialogProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly isNextAfter: boolean;
  readonly onClosed: () => void;
};

/** The short ones beside each other, the long list of topics below them: all of it in one sight. */
const shownFields = ['resolution', 'contactBy', 'nextStep', 'topic'] as const;

/** Ends a contact: four judgements, none made beforehand; Ctrl+Enter confirms. */
export function CloseDialog({ contact, service, isNextAfter, onClosed }: CloseDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value: closing, change, forget } = useForm(closingForm, contact.id);
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const reason = reasonAgainst(desk, contact, 'close');
  const mirror = useFeed((state) => state.mirror);
  const duplicate = findByNumber(mirror, closing.duplicate, contact.id);
  const missing = missingFields(closing, service.config, duplicate?.id ?? null);
  const draft = useStore(desk.drafts.store, ({ byKey }) => byKey[draftKey(contact.id, 'reply')]?.text);
  const isGuiding = guidesIntoServices(closing.resolution, service.config);
  const lighter = useLighterHint(contact, service, isGuiding, closing.topic ?? contact.topic);
  const leave = () => desk.place.setState({ dialog: null });

  const goBackToRead = () => {
    leave();
    requestFocus(desk.place, 'timeline');
  };
  const confirm = async () => {
    setTried(true);
    const whole = wholeClosing(closing, service.config, duplicate?.id ?? null);
    if (!whole || reason || isAsked) return;
    setAsked(true);
    const isClosed = await closeContact(desk, contact, { commandId, ...whole });
    setAsked(false);
    if (!isClosed) return;
    forget();
    leave();
    onClosed();
  };

  const { config } = service;
  const label = ({ code, label: text }: { code: string; label: Record<typeof language, string> }) => ({
    value: code,
    label: text[language],
  });
  const choices = {
    resolution: config.resolutions
      .filter(({ channels }) => channels?.includes(contact.channel) ?? true)
      .filter(({ right }) => !right || has(service.person, right, config))
      .map(label),
    contactBy: config.contactBy.map(label),
    topic: config.topics.map((topic) => ({
      value: topic.id,
      label: topic.label[language],
      hint: topicHint(contact, topic.id) ? say('closing.clientsChoice') : undefined,
    })),
    nextStep: config.nextSteps.map(label),
  };
  const problem = (part: ClosingPart) =>
    isTried && missing.includes(part)
      ? say(part === 'duplicate' ? 'closing.duplicateMissing' : 'closing.missing')
      : null;

  return (
    <FormDialog
      className="closing"
      title={say(isNextAfter ? 'closing.titleAndNext' : 'closing.title', contactValues(contact))}
      onClose={leave}
      state={
        <p className="closing-state" role="status">
          {reason
            ? put(reason)
            : missing.length > 0
              ? say('closing.left', { count: missing.length })
              : say('closing.ready')}
        </p>
      }
      confirm={{
        label: say('closing.confirm'),
        icon: 'checkCircle',
        run: () => void confirm(),
        unavailable: reason && put(reason),
      }}
    >
      {isUnread(contact) && (
        <div className="closing-draft">
          <Icon name="warning" />
          <p>
            {say('closing.unread')} <q dir="auto">{contact.lastMessage.preview}</q>
          </p>
          <Button icon="chat" onPress={goBackToRead}>
            {say('closing.read')}
          </Button>
        </div>
      )}
      {draft && (
        <p className="closing-draft">
          <Icon name="warning" /> {say('closing.draft')}
        </p>
      )}
      <div className="closing-fields">
        {shownFields.map((field, index) => (
          <Choices
            key={field}
            legend={say(`closing.${field}`)}
            choices={choices[field]}
            chosen={closing[field]}
            onChoose={(value) => change({ [field]: value })}
            problem={problem(field)}
            isFirst={index === 0}
          />
        ))}
      </div>
      <QuietHint {...lighter} />
      <Extras closing={closing} onChange={change} service={service} duplicate={duplicate} problem={problem} />
    </FormDialog>
  );
}
