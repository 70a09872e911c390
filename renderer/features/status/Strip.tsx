import { useEffect } from 'react';
import { useStore } from 'zustand';
import { SECOND } from '../../../shared/kit/time.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import './status.css';

const STAYS = 6 * SECOND;

/** The last thing said: good news leaves by itself, a refusal stays until it is put aside or something else happens. */
export function Strip() {
  const { announcer } = useDesk();
  const say = useWords();
  const put = usePhrase();
  const current = useStore(announcer.store, (state) => state.current);
  useEffect(() => {
    if (!current || current.isSilent || current.tone === 'problem') return;
    const timer = setTimeout(() => {
      if (announcer.store.getState().current === current) announcer.clear();
    }, STAYS);
    return () => clearTimeout(timer);
  }, [current, announcer]);
  const text = current ? put(current.phrase) : '';
  return (
    <>
      <LiveRegion text={text} count={current?.count ?? 0} />
      {current && !current.isSilent && (
        <section className={`strip strip-${current.tone}`} aria-label={say('strip.label')}>
          <Icon
            name={
              current.tone === 'problem' ? 'warning' : current.tone === 'success' ? 'checkCircle' : 'info'
            }
          />
          <p>{text}</p>
          <button
            type="button"
            aria-label={say('strip.close')}
            title={say('strip.close')}
            onClick={announcer.clear}
          >
            <Icon name="close" />
          </button>
        </section>
      )}
    </>
  );
}
