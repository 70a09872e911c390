import { useCallback, useEffect, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { DeskAnswer } from '../../clients/gateway.ts';
import { useDesk, useIsLive } from '../../feed/useDesk.ts';

export type Fetched = Pick<DeskAnswer<'assessment.get'>, 'form' | 'signed'>;
export type Looked =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | ({ readonly state: 'ready' } & Fetched);

const NOTHING: Fetched = { form: null, signed: null };

/**
 * What a version of the first assessment says, asked for as it is looked at (each look is written down) and held no
 * longer than it is shown. `put` shows what was just saved without asking for it again.
 */
export function useAssessment(contact: Contact, version: number | null, isPaused = false) {
  const { feed } = useDesk();
  const isLive = useIsLive();
  const { id, assessment } = contact;
  // A new save, signature or hand-off of the version is another thing to look at.
  const stamp = version === null ? '' : `${version} ${version === assessment?.version ? assessment.at : ''}`;
  const [kept, setKept] = useState<{ stamp: string; looked: Looked } | null>(null);
  const [tries, setTries] = useState(0);
  const isKnown = kept?.stamp === stamp && kept.looked.state !== 'loading';

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when somebody asks for it again
  useEffect(() => {
    if (version === null || isKnown || isPaused || !isLive) return;
    let isWanted = true;
    void feed.gateway.call('assessment.get', { id, version }).then((answer) => {
      if (!isWanted) return;
      const looked: Looked = answer.ok ? { state: 'ready', ...answer.value } : { state: 'failed' };
      setKept({ stamp, looked });
    });
    return () => {
      isWanted = false;
    };
  }, [feed, id, version, stamp, isLive, isPaused, tries]);

  const put = useCallback((fetched: Fetched, at: string, of: number) => {
    setKept({ stamp: `${of} ${at}`, looked: { state: 'ready', ...fetched } });
  }, []);
  const retry = useCallback(() => {
    setKept(null);
    setTries((before) => before + 1);
  }, []);
  const looked: Looked =
    version === null
      ? { state: 'ready', ...NOTHING }
      : kept?.stamp === stamp
        ? kept.looked
        : { state: 'loading' };
  return { looked, put, retry };
}
export type Seen = ReturnType<typeof useAssessment>;
