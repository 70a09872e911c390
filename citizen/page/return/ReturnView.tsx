import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { type Chat, leaveFor } from '../../client/chat.ts';
import { createConnection } from '../../client/connection.ts';
import { createReturning } from '../../client/returning.ts';
import { LinkState } from '../conversation/LinkState.tsx';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useObservable } from '../useObservable.ts';
import { returnWords } from '../words/return/words.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { Matters } from './Matters.tsx';

type Props = { chat: Chat; returnKey: string; service: PublicService | null };

/** The way back to an earlier matter: identify, choose, go on. Loaded only when it is wanted. */
export function ReturnView({ chat, returnKey, service }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const own = returnWords[lang];
  const heading = useRef<HTMLHeadingElement>(null);
  const returning = useMemo(
    () => createReturning({ key: returnKey, connect: createConnection, go: leaveFor, onOpen: chat.takeOver }),
    [returnKey, chat],
  );
  const state = useObservable(returning.state);
  const { link, name, matters, hasLooked, isIdentifying, opening, trouble } = state;

  useEffect(() => {
    const onSight = () => document.hidden || returning.wake();
    addEventListener('online', onSight);
    document.addEventListener('visibilitychange', onSight);
    return () => {
      removeEventListener('online', onSight);
      document.removeEventListener('visibilitychange', onSight);
      returning.stop();
    };
  }, [returning]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);

  const said = {
    cancelled: words.identityCancelled,
    failed: words.identityFailed,
    unavailable: words.identityUnavailable,
    expired: own.expired,
    gone: own.gone,
    tooFast: own.tooFast,
  };
  return (
    <main id="content" class="start" tabIndex={-1}>
      <div class="start-main">
        <button type="button" class="button quiet back" onClick={() => chat.comeBack(false)}>
          <Icon name="arrowLeft" />
          {words.backToNeeds}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {words.comeBack}
        </h1>
        <LinkState state={{ link, isHeldBack: false, hasResumed: true }} />
        {trouble && (
          <p class="problem" role="alert">
            <Icon name="errorFilled" />
            <span>{said[trouble]}</span>
          </p>
        )}
        {trouble === 'tooFast' && hasLooked && (
          <div class="choices">
            <button type="button" class="button" onClick={returning.lookAgain}>
              <Icon name="refresh" />
              {words.tryAgain}
            </button>
          </div>
        )}
        {!hasLooked ? (
          <p role="status">{own.looking}</p>
        ) : matters === null ? (
          <>
            <p class="lead">{own.lead}</p>
            <section class="identify">
              <h2>{words.identifyFirst}</h2>
              <p>{own.how}</p>
              <button
                type="button"
                class="button primary large"
                disabled={isIdentifying}
                onClick={() => returning.identify(lang)}
              >
                <Icon name="person" />
                {isIdentifying ? words.identifying : words.identify}
              </button>
            </section>
          </>
        ) : (
          <>
            {matters.length > 0 ? (
              <Matters matters={matters} opening={opening} open={returning.open} />
            ) : (
              <section class="instead">
                <h2>{own.none}</h2>
                <p>{own.noneText}</p>
                <div class="choices">
                  <button type="button" class="button" onClick={() => chat.comeBack(false)}>
                    {own.contactUs}
                  </button>
                </div>
              </section>
            )}
            <div class="aside">
              {name !== null && name !== '' && (
                <p>
                  <bdi>{own.of(name)}</bdi>
                </p>
              )}
              <button type="button" class="button small" onClick={chat.forgetReturn}>
                <Icon name="logout" />
                {own.forget}
              </button>
            </div>
          </>
        )}
      </div>
      <aside class="start-side">
        <Emergency emergency={service?.emergency} isProminent={false} />
      </aside>
    </main>
  );
}
