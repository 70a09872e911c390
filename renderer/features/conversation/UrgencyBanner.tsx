import { type Contact, isOpen } from '../../../shared/domain/contact/contact.ts';
import { urgentLeft } from '../../feed/urgentLeft.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useFeed, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';

/** What comes before everything else: how urgent it is, how long is left today, and what is to be done about it. */
export function UrgencyBanner({ contact }: { readonly contact: Contact }) {
  const say = useWords();
  const left = useLeft(contact);
  const { urgency, report } = contact;
  if (!isOpen(contact)) return null;
  const isAssessed = report === null || report.assessedAt !== null;
  const level = urgency?.level ?? null;
  const isUrgent = level === 'URGENT' && urgency?.handledAt === null;
  const isAsked = !isAssessed || (level === null && urgency?.isSuspected === true);
  if (level === null && !isAsked) return null;
  const tone = isUrgent ? 'urgent' : isAsked ? 'asked' : 'calm';
  return (
    <section className={`banner banner-${tone}`} aria-label={say('urgency.label')}>
      <Icon name={isUrgent || isAsked ? 'warning' : 'flag'} />
      <p>
        {level && <b>{say(`urgency.${level}`)}</b>} {left} {!isAssessed && say('urgency.notAssessed')}
        {isAssessed && isAsked && say('urgency.nowSuspected')}
      </p>
      <ActionButton id="contact.urgency" look={isAsked && !isUrgent ? 'primary' : 'plain'} icon="flag" />
      {isUrgent && isAssessed && (
        <ActionButton id="contact.markUrgentHandled" look="primary" icon="checkCircle" />
      )}
    </section>
  );
}

/** How long is left, in words; nothing where nothing urgent is owed. */
function useLeft(contact: Contact): string {
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const now = useNow();
  const config = useFeed((state) => state.service?.config);
  const left = config ? urgentLeft(contact, config, now) : null;
  const { urgency } = contact;
  if (!left)
    return urgency?.level === 'URGENT' && urgency.handledAt
      ? say('urgency.handledAt', { at: momentOf(urgency.handledAt, now, language, zone) })
      : '';
  const at = momentOf(left.at, now, language, zone);
  if (left.kind === 'laterDay') return say('urgency.laterDay', { at });
  const { hours, minutes } = left;
  return say(`urgency.${left.kind}.${hours > 0 ? 'hours' : 'minutes'}`, { hours, minutes, at });
}
