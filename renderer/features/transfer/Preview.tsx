import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Prospect } from './offer.ts';
import { seenByReceiver } from './seen.ts';

type PreviewProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly prospect: Prospect;
  readonly message: string;
};

/** What the receiver will have before them. */
export function Preview({ contact, service: { config, person }, prospect, message }: PreviewProps) {
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const { destination, expiresAt } = prospect;
  if (!destination) return null;
  const seen = seenByReceiver(contact, destination, config, { now, language });
  return (
    <section className="transfer-preview" aria-labelledby="transfer-preview">
      <h3 id="transfer-preview">{say('transfer.seen')}</h3>
      <div className="transfer-card">
        <p>
          <b>{put(seen.who)}</b>{' '}
          {seen.marks.map(({ word, tone }) => (
            <Badge key={word} tone={tone}>
              {say(word)}
            </Badge>
          ))}
        </p>
        <p className="transfer-fact">
          {say(`channel.${seen.channel}`)} · {seen.queue} · {put(seen.received)}
        </p>
        <p className="transfer-said">
          <b>{say('transfer.from', { name: person.name })}</b>{' '}
          {message.trim() || <i>{say('transfer.noMessageYet')}</i>}
        </p>
        <p className="transfer-fact">
          {say('transfer.along')} {seen.along.map(put).join(', ')}
        </p>
      </div>
      {expiresAt && (
        <p className="transfer-fact">
          {say('transfer.expires', { at: momentOf(expiresAt, now, language, zone) })}
        </p>
      )}
    </section>
  );
}
