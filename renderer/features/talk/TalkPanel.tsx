import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Talk } from '../../../shared/domain/contact/parts/talk.ts';
import type { PeerLink } from '../../../shared/kit/mesh/types.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { type TalkSeat, talkPart } from '../../feed/talks.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Controls } from './Controls.tsx';
import { enterTalk, hangUp } from './calls.ts';
import { Summary } from './Summary.tsx';
import { stateOf } from './stateOf.ts';
import { Tile } from './Tile.tsx';
import './talk.css';

/** The talk of the open contact: who is in it, how it stands, and what one can do; after it, its summary. */
export function TalkPanel({ contact }: { contact: Contact }) {
  const { me, talks } = useDesk();
  const seat = useStore(talks.store, (state) => (state.seat?.contactId === contact.id ? state.seat : null));
  const mine = talkPart(contact, me);
  if (!mine) return <Summary contact={contact} />;
  return <UnderWay contact={contact} talk={mine.talk} part={mine.part} seat={seat} />;
}

type UnderWayProps = {
  readonly contact: Contact;
  readonly talk: Talk;
  readonly part: 'owner' | 'colleague' | 'mayJoin' | 'onlooker';
  readonly seat: TalkSeat | null;
};

function UnderWay({ contact, talk, part, seat }: UnderWayProps) {
  const desk = useDesk();
  const say = useWords();
  const state = stateOf(talk, seat);
  const isIn = part === 'owner' || part === 'colleague';
  return (
    <section className="talk" aria-label={say(`talk.${talk.medium}`)}>
      <div className="talk-head">
        <h3>
          <Icon name={talk.medium === 'video' ? 'preview' : 'phone'} />
          {say(`talk.${talk.medium}`)}
        </h3>
        <p role="status">{say(`talk.state.${state}`)}</p>
        {talk.liveAt && <Duration since={talk.liveAt} />}
        <Badge icon="lock">{say('talk.notRecorded')}</Badge>
        {talk.hasInterpreter && (
          <Badge tone="accent" icon="internet">
            {say('talk.withInterpreter')}
          </Badge>
        )}
      </div>
      {seat && (
        <>
          <People contact={contact} talk={talk} seat={seat} />
          {(['audio', 'video'] as const).map((kind) => {
            const problem = seat.room.problems[kind];
            return (
              problem && (
                <p key={kind} role="alert" className="talk-problem">
                  <Icon name="warning" />
                  {say(`talk.problem.${kind}.${problem}`)}
                </p>
              )
            );
          })}
          <Controls contact={contact} talk={talk} seat={seat} />
        </>
      )}
      {!seat && part !== 'onlooker' && (
        <div className="talk-controls">
          {talk.status !== 'offered' && (
            <Button look="primary" icon="phone" onPress={() => void enterTalk(desk, contact, talk)}>
              {say(isIn ? 'talk.comeBack' : 'talk.join')}
            </Button>
          )}
          {isIn ? (
            <Button look="note" icon="close" onPress={() => void hangUp(desk, contact, talk)}>
              {say(
                talk.status === 'offered' ? 'talk.withdraw' : part === 'owner' ? 'talk.hangUp' : 'talk.leave',
              )}
            </Button>
          ) : (
            <small>{say('talk.joinTold')}</small>
          )}
        </div>
      )}
    </section>
  );
}

/** Everyone in the talk, the client first and oneself last. */
function People({ contact, talk, seat }: { contact: Contact; talk: Talk; seat: TalkSeat }) {
  const { me } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const personById = useFeed((state) => state.service?.personById);
  const { room } = seat;
  const own = useMemo(() => (room.camera ? new MediaStream([room.camera]) : null), [room.camera]);
  const others = [null, ...talk.desks.filter((id) => id !== me)];
  const waits: PeerLink | null = talk.status === 'offered' ? null : 'connecting';
  return (
    <ul className="talk-people" aria-label={say('talk.people')}>
      {others.map((who) => {
        const peer = room.peers.find((each) => each.who === who);
        const person = who === null ? null : personById?.get(who);
        return (
          <Tile
            key={who ?? 'client'}
            name={person ? person.name : say('contact.alias', contactValues(contact))}
            role={person ? person.title[language] : say('talk.client')}
            picture={peer?.hasPicture ? peer.media : null}
            isMuted={peer?.isMuted ?? false}
            link={peer?.link ?? waits}
          />
        );
      })}
      <Tile
        name={personById?.get(me)?.name ?? ''}
        role={say('talk.you')}
        picture={own}
        isOwn
        isMuted={room.isMuted}
        link={null}
      />
    </ul>
  );
}

/** Minutes and seconds since it began, by the gateway's time. */
function Duration({ since }: { since: string }) {
  const { feed } = useDesk();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const count = () =>
      setSeconds(Math.max(0, Math.floor((feed.now().getTime() - Date.parse(since)) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [feed, since]);
  const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')];
  return <time className="talk-time" aria-hidden>{`${minutes}:${rest}`}</time>;
}
