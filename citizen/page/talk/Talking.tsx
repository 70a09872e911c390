import { useMemo } from 'preact/hooks';
import type { PeerLink } from '../../../shared/kit/mesh/types.ts';
import { keyOfCard, type TalkRoomState } from '../../client/talk.ts';
import type { TalkStanding } from '../../client/talkStanding.ts';
import { Icon } from '../ui/Icon.tsx';
import { talkWords } from '../words/talk/words.ts';
import { nameOf, titleOf, useLanguage } from '../words/words.ts';
import { Picture, Sound } from './Media.tsx';

type Props = {
  talk: TalkStanding;
  /** What this page has of it; null where it has no part. */
  state: TalkRoomState | null;
  comeBack(): void;
  setMuted(isMuted: boolean): void;
  setCamera(isOn: boolean): void;
  hangUp(): void;
};

/** The talk as it goes on: who is in it, how it stands, one's own microphone and camera, and the way out. */
export function Talking({ talk, state, comeBack, setMuted, setCamera, hangUp }: Props) {
  const lang = useLanguage();
  const words = talkWords[lang];
  const isVideo = talk.medium === 'video';
  const isIn = state?.stage === 'inside' || state?.stage === 'ready' || state?.stage === 'preparing';
  const own = useMemo(() => (state?.camera ? new MediaStream([state.camera]) : null), [state?.camera]);
  const links = state?.peers.map(({ link }) => link) ?? [];
  const worst: PeerLink =
    (['lost', 'weak', 'connected'] as const).find((link) => links.includes(link)) ?? 'connecting';
  return (
    <>
      <div class="talk-head-line">
        <h2 id="talk-title">{isVideo ? words.video : words.voice}</h2>
        <p role="status">
          {isIn ? words[worst] : state?.stage === 'elsewhere' ? words.elsewhere : words.away}
        </p>
        <p class="talk-promise">
          <Icon name="lock" />
          {words.notRecorded}
        </p>
      </div>
      {isIn && (
        <ul class="talk-people" aria-label={words.people}>
          {[talk.by, ...talk.others].map((card) => {
            const peer = state.peers.find(({ who }) => keyOfCard(who) === keyOfCard(card));
            const name = nameOf(card, lang);
            return (
              <li key={keyOfCard(card)}>
                {peer?.hasPicture && <Picture stream={peer.media} label={name} isOwn={false} />}
                {peer && <Sound stream={peer.media} />}
                <p>
                  <strong>{name}</strong>
                  {titleOf(card, lang) !== '' && `, ${titleOf(card, lang)}`}
                  {peer?.isMuted && ` (${words.muted})`}
                </p>
              </li>
            );
          })}
          {own && (
            <li>
              <Picture stream={own} label={words.you} isOwn />
              <p>{words.you}</p>
            </li>
          )}
        </ul>
      )}
      {isIn && isVideo && state.problems.video && <p role="alert">{words.noCamera}</p>}
      {isIn && state.problems.audio && (
        <p role="alert" class="talk-problem">
          <Icon name="warning" />
          {words[state.problems.audio]}
        </p>
      )}
      <div class="choices">
        {isIn ? (
          <button type="button" class="button" onClick={() => setMuted(!state.isMuted)}>
            {state.isMuted ? words.unmute : words.mute}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={comeBack}>
            {words.comeBack}
          </button>
        )}
        {isIn && isVideo && (
          <button type="button" class="button" onClick={() => setCamera(state.camera === null)}>
            {state.camera ? words.cameraOff : words.cameraOn}
          </button>
        )}
        <button type="button" class="button danger" onClick={hangUp}>
          <Icon name="close" />
          {words.hangUp}
        </button>
      </div>
    </>
  );
}
