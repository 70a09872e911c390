import type { RingFace } from '../kit/ring.ts';
import { Icon } from './Icon.tsx';

const RADIUS = 19;
const ROUND = 2 * Math.PI * RADIUS;

/** A clock as a ring with its time written inside; `words` say the whole of it. */
export function ClockRing({ face, words }: { face: RingFace; words: string }) {
  const phase = face.kind === 'running' ? face.phase : 'still';
  return (
    <span className={`ring ring-${phase}`} title={words}>
      <svg className="ring-face" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        <circle className="ring-track" cx="22" cy="22" r={RADIUS} />
        {face.kind === 'running' && (
          <circle
            className="ring-hand"
            cx="22"
            cy="22"
            r={RADIUS}
            strokeDasharray={`${ROUND * Math.min(1, Math.max(0.02, face.part))} ${ROUND}`}
            transform="rotate(-90 22 22)"
          />
        )}
      </svg>
      {face.kind === 'running' ? (
        <span className="ring-text" aria-hidden="true">
          {face.main}
          <small>{face.unit}</small>
        </span>
      ) : (
        <Icon name={face.icon} />
      )}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
