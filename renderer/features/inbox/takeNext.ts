import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Desk } from '../../feed/desk.ts';
import { contactOf } from '../../feed/mirror.ts';
import { requestFocus } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf, openContact, reasonAgainst } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { textIn } from '../../kit/words/spoken.ts';

type Skipped = { readonly contact: Contact; readonly why: Phrase };

/** As far as the search for somebody goes; beyond that, whatever stands against all of them stands against the rest. */
const FARTHEST = 200;
/** Who of those passed over is named; of the rest the number is enough. */
const NAMED = 2;

/** Those in my queues whom nobody has, by promise. */
const candidates = (desk: Desk): Contact[] => {
  const { mirror } = desk.feed.store.getState();
  const found: Contact[] = [];
  for (const id of mirror.idsByView.myQueues) {
    const contact = contactOf(mirror, id);
    if (contact && ownerOf(contact) === null) found.push(contact);
    if (found.length === FARTHEST) break;
  }
  return found;
};

/** Why nobody can be taken now, as far as it can be told beforehand. */
export function reasonAgainstNext(desk: Desk): Phrase | null {
  if (desk.feed.store.getState().link.kind !== 'live') return { id: 'reason.disconnected' };
  return candidates(desk).length > 0 ? null : { id: 'reason.queuesEmpty' };
}

/**
 * Takes the first of my queues by promise whom I can take. Whoever is passed over is told of with the reason: the
 * order of promises is never left in silence. Somebody who was quicker makes it go on to the next.
 */
export async function takeNext(desk: Desk): Promise<void> {
  if (desk.place.getState().asked) return;
  const skipped: Skipped[] = [];
  desk.place.setState({ asked: 'list.takeNext' });
  let taken: Contact | null = null;
  for (const contact of candidates(desk)) {
    const known = reasonAgainst(desk, contact, 'claim');
    if (known) {
      skipped.push({ contact, why: known });
      continue;
    }
    const answer = await desk.feed.gateway.call('contact.claim', { id: contact.id, commandId: createId() });
    if (answer.ok) {
      taken = contact;
      break;
    }
    skipped.push({ contact, why: refusalPhrase(answer.error, nameOf(desk)) });
    if (desk.feed.store.getState().link.kind !== 'live') break;
  }
  desk.place.setState({ asked: null });
  if (taken) {
    openContact(desk, taken.id);
    desk.place.setState({ pane: 'conversation' });
    requestFocus(desk.place, 'composer');
  }
  tell(desk, taken, skipped);
}

function tell(desk: Desk, taken: Contact | null, skipped: readonly Skipped[]) {
  const { language } = desk.settings.store.getState();
  const who = skipped
    .slice(0, NAMED)
    .map(
      ({ contact, why }) =>
        `${textIn(language, 'contact.alias', contactValues(contact))}: ${textIn(language, why.id, why.values)}`,
    )
    .join(' ');
  const values = { count: skipped.length, more: Math.max(0, skipped.length - NAMED), who };
  if (!taken) return desk.announcer.say('problem', { id: 'inbox.nextNone', values });
  const done = { ...contactValues(taken), ...values };
  desk.announcer.say('success', {
    id: skipped.length > 0 ? 'inbox.nextSkipping' : 'done.claimed',
    values: done,
  });
}
