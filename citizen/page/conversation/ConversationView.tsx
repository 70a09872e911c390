import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/domain/language.ts';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { isOfTalk } from '../../client/conversation.ts';
import { KeyContext } from '../files/KeyContext.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Reload } from '../ui/Reload.tsx';
import { useLater } from '../useLater.ts';
import { wallAt } from '../words/when.ts';
import { nameOf, titleOf, useLanguage, useWords } from '../words/words.ts';
import { Composer } from './Composer.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { Ended, endOf } from './Ended.tsx';
import { kindOf } from './kindOf.ts';
import { LinkState } from './LinkState.tsx';
import { Reply, replyOf } from './Reply.tsx';
import { Standing } from './Standing.tsx';
import { Timeline } from './Timeline.tsx';
import { Tools } from './Tools.tsx';
import { toPlainText } from './toPlainText.ts';
import { toRows } from './toRows.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useReading } from './useReading.ts';

type Props = {
  chat: Chat;
  state: ChatState;
  service: PublicService | null;
  now(): Date;
  title: string;
  /** Whether another view was there before: then the focus must be put somewhere. */
  takesFocus: boolean;
  chooseLanguage(lang: Language): void;
};

// It comes while the conversation begins, so that it is there when the counsellor asks.
const loadCard = () => import('../asked/IdentityCard.tsx');
// Few talk: what it takes is fetched when a talk is offered.
const loadTalk = () => import('../talk/TalkCard.tsx');
const noTopics: PublicService['topics'] = [];

export function ConversationView({ chat, state, service, now, title, takesFocus, chooseLanguage }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const [open, setOpen] = useState<'tools' | 'copy' | 'end' | null>(null);
  const { conversation, isCounsellorTyping } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = useRef(conversation.status === 'none' && state.outbox.length > 0).current;
  const topics = service?.topics ?? noTopics;
  const talk = useLater(loadTalk, conversation.entries.some(isOfTalk));
  const rows = useMemo(() => toRows(conversation, state.outbox), [conversation, state.outbox]);
  const today = wallAt(new Date()).day;
  // Typing changes the state with every key, and the timeline not at all.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines of a talk are worded once its part has come.
  const timeline = useMemo(
    () => (
      <KeyContext.Provider value={chat.key}>
        <Timeline chat={chat} rows={rows} topics={topics} today={today} canRetry={state.ending === null} />
      </KeyContext.Provider>
    ),
    [chat, rows, topics, today, state.ending, talk],
  );
  const card = useLater(loadCard);
  const reading = useReading(chat, state);
  const announcement = useAnnouncement(state, lang);
  const end = endOf(state);
  const { kind, isBooked } = kindOf(state);
  const isOfChat = kind === 'chat';
  const mayReply = replyOf(conversation, now());
  const canWrite = kind !== 'call' && mayReply !== 'no' && (end === null || end === 'closed');
  const { counsellor } = conversation;
  // A professional's message closes by itself, and says by itself whether it can be answered.
  const isNotice = conversation.professional !== null && end === 'closed';
  const titles = {
    chat: words.conversation,
    message: conversation.professional ? words.professionalTitle : words.messageTitle,
    call: isBooked ? words.bookedTitle : words.requestTitle,
  };

  useEffect(() => {
    document.title =
      reading.unread > 0 && !reading.isVisible ? words.unreadTitle(reading.unread, title) : title;
  }, [title, words, reading.unread, reading.isVisible]);
  useEffect(() => {
    if (isNew && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [isNew]);
  useEffect(() => {
    // An earlier matter has its heading only when it has come.
    if (takesFocus && state.hasResumed && document.activeElement === document.body) heading.current?.focus();
  }, [takesFocus, state.hasResumed]);

  const tools = (
    <Tools
      service={service}
      canEnd={end === null && isOfChat}
      canBeginAnother={(end === null || isNotice) && !isOfChat}
      beginAnother={chat.startAnew}
      canCopy={conversation.entries.length > 0}
      copy={() => setOpen('copy')}
      end={() => setOpen('end')}
    />
  );
  return (
    <>
      <TopBar service={service} chooseLanguage={chooseLanguage}>
        <button type="button" class="menu" aria-label={words.tools} onClick={() => setOpen('tools')}>
          <Icon name="menu" />
        </button>
      </TopBar>
      <div class="talk">
        <main id="content" class="talk-main" tabIndex={-1}>
          <header class="talk-head">
            <h1 ref={heading} tabIndex={-1}>
              {titles[kind]}
            </h1>
            {counsellor ? (
              <p>
                <bdi>{words.answering(nameOf(counsellor, lang))}</bdi>
                {titleOf(counsellor, lang) !== '' && `, ${titleOf(counsellor, lang)}`}
              </p>
            ) : (
              conversation.status === 'open' && isOfChat && <p>{words.waitingFor}</p>
            )}
          </header>
          {timeline}
          {isCounsellorTyping && (
            <p class="typing">
              <span class="dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {words.isTyping}
            </p>
          )}
          {end === null && <Standing chat={chat} state={state} service={service} now={now} />}
          {card && card !== 'failed' && <card.IdentityCard chat={chat} state={state} />}
          {talk && talk !== 'failed' && <talk.TalkCard chat={chat} state={state} />}
          {(talk === 'failed' || (card === 'failed' && conversation.identity === 'asked')) && <Reload />}
          <Reply conversation={conversation} now={now} />
          {!isNotice && (
            <Ended
              chat={chat}
              state={state}
              service={service}
              startAnew={chat.startAnew}
              copy={() => setOpen('copy')}
            />
          )}
          <div class="dock">
            {reading.unread > 0 && !reading.atEnd && (
              <button type="button" class="jump" onClick={reading.goOn}>
                {words.newMessages(reading.unread)}
                <Icon name="arrowDown" />
              </button>
            )}
            <LinkState state={state} />
            {canWrite && (
              <Composer
                chat={chat}
                state={state}
                rules={service?.files ?? null}
                takesFocus={isNew}
                onSent={reading.goOn}
              />
            )}
          </div>
        </main>
        <aside class="talk-side">{tools}</aside>
      </div>
      <div role="status" class="visually-hidden">
        <p key={announcement.id}>{announcement.text}</p>
      </div>
      {open === 'tools' && (
        <Dialog title={words.tools} onClose={() => setOpen(null)}>
          <div class="talk-tools">{tools}</div>
        </Dialog>
      )}
      {open === 'copy' && <CopyDialog text={toPlainText(rows, topics, lang)} onClose={() => setOpen(null)} />}
      {open === 'end' && (
        <EndDialog
          onEnd={() => {
            setOpen(null);
            chat.leave();
          }}
          onCopy={() => setOpen('copy')}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
