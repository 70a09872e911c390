import { type Contact, ownerOf, waitsUntil, wokenSince } from '../../../shared/domain/contact/contact.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';

/** Until when the client is waited for; or that the time has come without a word of theirs. */
export function WaitBanner({ contact }: { contact: Contact }) {
  const say = useWords();
  const { me } = useDesk();
  const now = useNow();
  const language = useLanguage();
  const zone = useTimeZone();
  const woken = wokenSince(contact);
  const at = woken ?? waitsUntil(contact);
  if (!at) return null;
  return (
    <div className={woken ? 'banner banner-returned' : 'banner banner-plain'} role="status">
      <Icon name="hourglass" />
      <p>{say(woken ? 'banner.woken' : 'banner.waitsUntil', { at: momentOf(at, now, language, zone) })}</p>
      {ownerOf(contact) === me && <ActionButton id="contact.waitUntil" look="quiet" />}
    </div>
  );
}
