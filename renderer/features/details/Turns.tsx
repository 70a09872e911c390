import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { eventLine, lineName, momentNamed } from '../../feed/eventLine.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { mainEvents } from './mainEvents.ts';

/** The turns that the contact has taken, the latest first: who did what, and when. */
export function Turns({ contact, service }: { readonly contact: Contact; readonly service: Service }) {
  const { feed, me } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const timeline = useFeed((state) => state.mirror.timelineById.get(contact.id));
  const nameOf = (id: string | null | undefined) =>
    id === me ? say('person.you') : ((id && service.personById.get(id)?.name) ?? say('person.unknown'));
  if (timeline?.state !== 'ready') return <p className="details-quiet">{say('history.loading')}</p>;
  return (
    <section aria-labelledby="details-turns">
      <h2 id="details-turns">{say('history.turns')}</h2>
      <ol className="details-turns">
        {mainEvents(timeline.events).map(({ event, actor, version, at }) => {
          const line = eventLine(event, actor);
          if (!line) return null;
          const values = {
            name: nameOf(line.actor),
            person: nameOf(line.person),
            who: line.actor === me ? 'me' : 'other',
            line: lineName(service, line, language),
            at: momentNamed(line, language, zone),
          };
          return (
            <li key={version}>
              <span>{say(line.phrase, { ...line.values, ...values })}</span>
              <small>{momentOf(at, now, language, zone)}</small>
            </li>
          );
        })}
      </ol>
      {timeline.hasEarlier && (
        <Button icon="history" onPress={() => void feed.timelines.loadEarlier(contact.id)}>
          {say('history.earlier')}
        </Button>
      )}
    </section>
  );
}
