import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { dateOnly } from '../../kit/moment.ts';
import { useTextIn } from '../../kit/words/spoken.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Writing } from './message.ts';

type PreviewProps = {
  readonly about: Contact;
  readonly value: Writing;
  /** The last day on which a reply would be taken. */
  readonly until: string;
  readonly timeZone: string;
};

/** What the client will read, in their language, and how they come to know that there is something to read. */
export function Preview({ about, value, until, timeZone }: PreviewProps) {
  const say = useWords();
  const textIn = useTextIn();
  const { lang } = about;
  const text = value.text.trim();
  return (
    <section className="message-seen" aria-label={say('message.seen')}>
      <h3>{say('message.seen')}</h3>
      <blockquote lang={lang}>
        <b>{textIn(lang, 'message.seenTitle')}</b>
        <p dir="auto">{text || '…'}</p>
        {value.reply && (
          <p>
            {value.reply === 'none'
              ? textIn(lang, 'message.seenNoReply')
              : textIn(lang, 'message.seenReply', { day: dateOnly(until, lang, timeZone) })}
          </p>
        )}
      </blockquote>
      <p className="message-hint">
        <Icon name="info" />
        {say('message.howTheyKnow')}
      </p>
    </section>
  );
}
