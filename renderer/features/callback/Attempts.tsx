import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';

type AttemptsProps = { readonly contact: Contact; readonly service: Service };

/** The calls made so far: when, by whom, what came of each. */
export function Attempts({ contact: { callback }, service: { personById } }: AttemptsProps) {
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const now = useNow();
  if (!callback?.attempts.length) return null;
  return (
    <ul className="call-attempts" aria-label={say('call.attempts')}>
      {callback.attempts.map(({ id, at, by, outcome, counts }) => (
        <li key={id}>
          <time dateTime={at}>{momentOf(at, now, language, zone)}</time>
          <span>
            {say(`call.outcome.${outcome}`)}
            {!counts && <small> {say('call.notCounted')}</small>}
          </span>
          <small>{personById.get(by)?.name ?? say('person.unknown')}</small>
        </li>
      ))}
    </ul>
  );
}
