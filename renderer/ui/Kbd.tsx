import { keyCaps } from '../kit/keys.ts';

/** Keys drawn as caps. Screen readers hear them from `aria-keyshortcuts` where they act. */
export const Kbd = ({ keys }: { keys: string }) => (
  <span className="kbd" aria-hidden="true">
    {keyCaps(keys).map((cap) => (
      <kbd key={cap}>{cap}</kbd>
    ))}
  </span>
);
