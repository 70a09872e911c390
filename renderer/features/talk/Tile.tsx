import { useEffect, useRef } from 'react';
import type { PeerLink } from '../../../shared/kit/mesh/types.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { initialsOf } from '../../ui/initials.ts';

type TileProps = {
  readonly name: string;
  readonly role: string;
  /** What to show of them; null where there is no picture. */
  readonly picture: MediaStream | null;
  /** The same, told anew when a track came. */
  readonly isOwn?: boolean;
  readonly isMuted: boolean;
  /** How it stands with them; null for oneself, and before they could come. */
  readonly link: PeerLink | null;
};

/** One who takes part: their picture or initials, their name and role, and how it stands with them. */
export function Tile({ name, role, picture, isOwn = false, isMuted, link }: TileProps) {
  const say = useWords();
  return (
    <li className="talk-tile" data-link={link ?? 'own'}>
      <div className="talk-picture">
        {picture ? (
          <Picture stream={picture} isOwn={isOwn} name={name} />
        ) : (
          <b aria-hidden>{initialsOf(name)}</b>
        )}
      </div>
      <p className="talk-name">
        <b>{name}</b> <span>{role}</span>
      </p>
      {(isMuted || (link && link !== 'connected')) && (
        <p className="talk-how">
          {link && link !== 'connected' && <span>{say(`talk.state.${link}`)}</span>}
          {isMuted && (
            <span>
              <Icon name="info" />
              {say('talk.muted')}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

/** A picture without its sound, which has a place of its own (`TalkSound`). */
function Picture({ stream, isOwn, name }: { stream: MediaStream; isOwn: boolean; name: string }) {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    video.srcObject = stream;
    // A page in the background may wait with it; the element itself tries again.
    void video.play().catch(() => undefined);
    return () => {
      video.srcObject = null;
    };
  }, [stream]);
  return (
    <video
      ref={ref}
      muted
      autoPlay
      playsInline
      aria-label={name}
      className={isOwn ? 'talk-own' : undefined}
    />
  );
}
