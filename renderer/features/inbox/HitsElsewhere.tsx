import { useStore } from 'zustand';
import type { Hit } from '../../../shared/protocol/desk/finding.ts';
import { channelIcon } from '../../feed/channelIcon.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { requestFocus } from '../../feed/place.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import { openContact } from '../../feed/steps.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Inbox } from './inboxStore.ts';
import { useHits } from './useHits.ts';
import { useShownIds } from './useShownIds.ts';

/** What a search finds beyond the list: other views, whole conversations, and those that ended long since. */
export function HitsElsewhere({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const words = useStore(inbox.store, (state) => state.words);
  const { ids } = useShownIds(inbox);
  const found = useHits(words);
  if (!found) return null;
  const listed = new Set(ids);
  const hits = found.hits.filter(({ id }) => !listed.has(id));
  return (
    <section className="hits" aria-labelledby="hits-title">
      <h3 id="hits-title">
        <span role="status">
          {found.isTooWide ? say('inbox.hits.tooWide') : say('inbox.hits', { count: hits.length })}
        </span>
      </h3>
      {hits.length > 0 && (
        <ul>
          {hits.map((hit) => (
            <li key={hit.id}>
              <HitButton hit={hit} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HitButton({ hit }: { hit: Hit }) {
  const say = useWords();
  const desk = useDesk();
  const now = useNow();
  const language = useLanguage();
  const zone = useTimeZone();
  const open = async () => {
    if (!(await desk.feed.bring(hit.id))) return desk.announcer.say('problem', { id: 'inbox.hits.gone' });
    openContact(desk, hit.id);
    desk.place.setState({ pane: 'conversation' });
    requestFocus(desk.place, 'timeline');
  };
  return (
    <button type="button" className="hit" onClick={() => void open()}>
      <span className="hit-top">
        <Icon name={channelIcon[hit.channel]} />
        <span className="visually-hidden">{say(`channel.${hit.channel}`)}</span>
        <span className="hit-name">{say('contact.alias', contactValues(hit))}</span>
        {hit.safety !== 'none' && <Badge tone="alert">{say(`safety.${hit.safety}`)}</Badge>}
        {!hit.isOpen && <Badge tone="success">{say('inbox.closed')}</Badge>}
        <time className="row-time">{momentOf(hit.at, now, language, zone)}</time>
      </span>
      {hit.excerpt && (
        <span className="hit-excerpt" dir="auto">
          {hit.excerpt}
        </span>
      )}
      <span className="hit-meta">
        {queueLabel(hit.queue)} · {hit.lang}
      </span>
    </button>
  );
}
