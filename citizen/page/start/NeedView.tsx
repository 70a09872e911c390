import type { RefObject } from 'preact';
import { channelFor, isCalling, mustIdentify, offeredNeeds } from '../../client/offer.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { openState } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { ContactForm } from './ContactForm.tsx';
import { Identify } from './Identify.tsx';
import { Notice } from './Notice.tsx';
import type { NeedProps } from './needProps.ts';
import { needText } from './needText.ts';

type Props = NeedProps & { heading: RefObject<HTMLHeadingElement | null> };

/** One way of contact: what it promises, what to know before, and the form. */
export function NeedView({ heading, ...props }: Props) {
  const { need, chat, state, service, now } = props;
  const words = useWords();
  const lang = useLanguage();
  const { hours, emergency } = service;
  const { title, text } = needText(need, service, words);
  const isChat = need === 'chat';
  const isAnonymous = state.identity?.status !== 'identified';
  const isIdentityNeeded = mustIdentify(need, service);
  const canIdentify = isIdentityNeeded || (service.canIdentify && channelFor(need, service, true) === 'CHAT');
  const others = offeredNeeds(service).filter((each) => each === 'message' || each === 'request');
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {!isChat ? title : isAnonymous ? words.heading : words.headingIdentified}
      </h1>
      {isChat && (
        <p class="open-state" data-open={hours.isOpen}>
          <Icon name={hours.isOpen ? 'checkCircle' : 'clock'} />
          <strong>{openState(hours, now(), lang)}</strong>
        </p>
      )}
      <p class="lead">{isChat ? words.lead : text}</p>
      {!hours.isOpen && !isCalling(need) && <Emergency emergency={emergency} isProminent />}
      {isChat && !hours.isOpen && others.length > 0 && (
        <div class="instead">
          <p>{words.chatClosedOffer}</p>
          <div class="choices">
            {others.map((each) => (
              <button key={each} type="button" class="button" onClick={() => chat.setNeed(each)}>
                {needText(each, service, words).title}
              </button>
            ))}
          </div>
        </div>
      )}
      {need !== 'message' && isAnonymous && <Notice need={need} />}
      {canIdentify && <Identify chat={chat} state={state} isNeeded={isIdentityNeeded} />}
      {!(isIdentityNeeded && isAnonymous) && <ContactForm {...props} />}
    </>
  );
}
