import type { Channel } from '../../../shared/domain/channel.ts';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Destination } from '../../../shared/domain/contact/transfer/target.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import { identityMark, type Mark, warningMarks } from '../../feed/standing.ts';
import { momentOf, type ScreenLanguage } from '../../kit/moment.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

export type Seen = {
  readonly who: Phrase;
  readonly marks: readonly Mark[];
  /** As what it arrives, and where it stands. */
  readonly channel: Channel;
  readonly queue: string;
  readonly received: Phrase;
  /** What comes along besides the message. */
  readonly along: readonly Phrase[];
};

/** What the receiver has before them when the contact arrives: nothing is lost on the way (R18), nothing is added. */
export function seenByReceiver(
  contact: Contact,
  { to, isConverted }: Destination,
  config: ServiceConfig,
  { now, language }: { readonly now: string; readonly language: ScreenLanguage },
): Seen {
  const along: Phrase[] = [{ id: 'transfer.along.conversation' }, { id: 'transfer.along.before' }];
  if (contact.assessment) along.push({ id: 'transfer.along.assessment' });
  if (contact.hops.length > 0)
    along.push({ id: 'transfer.along.way', values: { count: contact.hops.length } });
  if (contact.safety === 'set') along.push({ id: 'transfer.along.masked' });
  return {
    who: { id: 'contact.alias', values: contactValues(contact) },
    marks: [...warningMarks(contact), identityMark(contact)],
    channel: isConverted ? 'MESSAGE' : contact.channel,
    queue: queueLabel(to.queue),
    received: {
      id: 'transfer.received',
      values: { at: momentOf(contact.receivedAt, now, language, config.timeZone) },
    },
    along,
  };
}
