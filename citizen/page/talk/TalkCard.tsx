import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createId } from '../../../shared/kit/ids.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import type { TalkLine } from '../../client/line.ts';
import { createTalkRoom, keyOfCard, type TalkRoomState } from '../../client/talk.ts';
import { type TalkStanding, talkStandingOf } from '../../client/talkStanding.ts';
import { talkText } from '../talkText.ts';
import { entryText } from './entryText.ts';
import { Offer } from './Offer.tsx';
import { Talking } from './Talking.tsx';
import './talk.css';

talkText.of = entryText;

type Props = { chat: Chat; state: ChatState };

/** Voice or video in this conversation: the offer, and the talk itself. Gone with the talk. */
export function TalkCard({ chat, state }: Props) {
  const { entries } = state.conversation;
  const talk = useMemo(() => talkStandingOf(entries), [entries]);
  const line = chat.talk();
  return talk && line ? <Card key={talk.id} line={line} state={state} talk={talk} /> : null;
}

type Part = ReturnType<typeof createTalkRoom>;

type CardProps = { line: TalkLine; state: ChatState; talk: TalkStanding };

function Card({ line, state, talk }: CardProps) {
  const card = useRef<HTMLElement>(null);
  const part = useRef<Part | null>(null);
  const [room, setRoom] = useState<TalkRoomState | null>(null);
  const [isAsking, setAsking] = useState(false);
  const isOpen = talk.status !== 'offered';

  const sit = (): Part => {
    part.current ??= createTalkRoom(line, talk.id, setRoom);
    return part.current;
  };
  const rise = (isTold: boolean) => {
    part.current?.leave(isTold);
    part.current = null;
  };
  const prepare = async (hasPicture: boolean) => {
    setAsking(true);
    const { room: own } = sit();
    if (own.state.microphone && hasPicture && !own.state.camera) await own.setCamera(true);
    else if (own.state.microphone && !hasPicture) await own.setCamera(false);
    else if (!own.state.microphone) await own.prepare(hasPicture);
    setAsking(false);
    return own.state.microphone !== null;
  };
  const tell = (name: 'acceptTalk' | 'declineTalk' | 'endTalk') =>
    line.connection.call(`conversation.${name}`, { commandId: createId(), talkId: talk.id });

  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
    // It closes its microphone and camera with the card: the talk has ended, or the page goes elsewhere.
    return () => part.current?.leave(false);
  }, []);
  useEffect(() => {
    if (isOpen && room?.stage === 'ready') void part.current?.room.enter();
  }, [isOpen, room?.stage]);
  useEffect(() => {
    if (state.link.state === 'open') part.current?.room.mend();
  }, [state.link.state]);
  useEffect(() => {
    const known = [talk.by, ...talk.others].map(keyOfCard);
    part.current?.room.keepOnly((who) => known.includes(keyOfCard(who)));
  }, [talk.by, talk.others]);
  useEffect(() => {
    const mend = () => part.current?.room.mend();
    addEventListener('online', mend);
    return () => removeEventListener('online', mend);
  }, []);

  const camera = room?.camera ?? null;
  const preview = useMemo(() => (camera ? new MediaStream([camera]) : null), [camera]);
  return (
    <section ref={card} class="identify talk-card" aria-labelledby="talk-title">
      {isOpen ? (
        <Talking
          talk={talk}
          state={room}
          comeBack={() => {
            rise(false);
            void prepare(false);
          }}
          setMuted={(isMuted) => part.current?.room.setMuted(isMuted)}
          setCamera={(isOn) => void part.current?.room.setCamera(isOn)}
          hangUp={() => {
            rise(true);
            void tell('endTalk');
          }}
        />
      ) : (
        <Offer
          talk={talk}
          preview={preview}
          isAsking={isAsking}
          problem={room?.problems.audio ?? null}
          isCameraMissing={room?.problems.video != null}
          tryPicture={() => void prepare(true)}
          start={(hasPicture) =>
            void prepare(hasPicture).then((canTalk) => (canTalk ? tell('acceptTalk') : undefined))
          }
          decline={() => {
            rise(false);
            void tell('declineTalk');
          }}
        />
      )}
    </section>
  );
}
