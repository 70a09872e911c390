import { useState } from 'preact/hooks';
import { readPhoneNumber } from '../../../shared/domain/contact/phoneNumber.ts';
import { channelFor, isCalling, toTold } from '../../client/offer.ts';
import { Icon } from '../ui/Icon.tsx';
import { IdentityCodeDialog } from '../ui/IdentityCodeDialog.tsx';
import { MessageField } from '../ui/MessageField.tsx';
import { useMessageField } from '../ui/useMessageField.ts';
import { opensClause } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { CallFields, LINE_LENGTH } from './CallFields.tsx';
import { MoreFields } from './MoreFields.tsx';
import type { NeedProps } from './needProps.ts';
import { SlotChoice } from './SlotChoice.tsx';
import { TopicFields, topicOf } from './TopicFields.tsx';

/** What every way of contact asks, and what each asks for itself. Whatever is missing gets the focus. */
export function ContactForm(props: NeedProps) {
  const { need, chat, state, service, now } = props;
  const words = useWords();
  const lang = useLanguage();
  const [wasTried, setTried] = useState(false);
  const { form } = state;
  const { hours } = service;
  const isCall = isCalling(need);
  const topic = topicOf(service, state)?.id ?? null;

  const callTime = { any: null, morning: words.callMorning, afternoon: words.callAfternoon }[form.callTime];
  const when =
    need === 'request' && callTime !== null ? words.callTimeLine(callTime.toLocaleLowerCase(lang)) : '';
  const begin = (text: string) => {
    const channel = channelFor(need, service, state.identity?.status === 'identified');
    if (topic === null || channel === null) return;
    const told = toTold({ ...form, subtopic: form.subtopic || null }, need, channel);
    chat.begin({ lang, topic, text: [text.trim(), when].filter(Boolean).join('\n\n'), told });
  };
  const message = useMessageField(state.draft, chat.setDraft, begin, when === '' ? 0 : when.length + 2);
  const hasSlot = state.slots?.some(({ from }) => from === form.slot?.from) ?? false;
  const isMessageWrong = message.isTooLong || (message.isBlank && !isCall);

  /** The first field that is not yet as it should be. */
  const findWrong = (): HTMLElement | null => {
    const at = (selector: string) => document.querySelector<HTMLElement>(selector);
    if (topic === null) return at('#topic input');
    if (need === 'booking' && !hasSlot) return at('#slot input') ?? at('#day input') ?? at('#phone');
    if (isCall && readPhoneNumber(form.phone) === null) return at('#phone');
    if (isCall && form.name.trim().length > LINE_LENGTH) return at('#name');
    if (isCall && form.safeContact.trim().length > LINE_LENGTH) return at('#safe');
    return isMessageWrong ? message.field.current : null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const wrong = findWrong();
    if (wrong) wrong.focus();
    else message.submit();
  };

  const labels = {
    chat: [words.messageLabel, words.messageHint],
    message: [words.messageToUs, words.messageToUsHint],
    request: [words.aboutRequest, words.aboutRequestHint],
    booking: [words.aboutRequest, words.aboutRequestHint],
  } as const;
  const [label, hint] = labels[need];
  const actions = {
    chat: hours.isOpen ? words.begin : words.beginClosed,
    message: words.sendMessage,
    request: words.sendRequest,
    booking: words.book,
  };
  const opens = opensClause(hours, now(), lang);
  const before = {
    chat: [
      hours.isOpen ? '' : opens === null ? words.beginClosedHintUnknown : words.beginClosedHint(opens),
      state.identity?.status === 'identified' ? words.messageReturn : words.keepTab,
    ],
    message: [words.messageReturn],
    request: [words.triesText(service.callback.attempts)],
    booking: [],
  }[need];
  return (
    <form class="first-message" noValidate onSubmit={submit}>
      <TopicFields chat={chat} state={state} service={service} wasTried={wasTried} />
      {need === 'booking' && <SlotChoice {...props} wasTried={wasTried} />}
      {isCall && <CallFields {...props} wasTried={wasTried} />}
      <MessageField
        label={label}
        hint={hint}
        problem={wasTried && message.isBlank && !isCall ? words.messageMissing : null}
        isRequired={!isCall}
        message={message}
        value={state.draft}
        set={chat.setDraft}
      />
      {need !== 'chat' && <MoreFields {...props} />}
      {before.filter(Boolean).map((text) => (
        <p key={text} class="before-send">
          <Icon name="info" />
          <span>{text}</span>
        </p>
      ))}
      <button type="submit" class="button primary large">
        <Icon name={isCall ? 'phone' : 'send'} />
        {actions[need]}
      </button>
      {message.question && <IdentityCodeDialog {...message.question} />}
    </form>
  );
}
