import { route } from '../routing/route.ts';
import { type Contact, isStronglyIdentified } from './contact.ts';
import type { ContactEvent } from './events.ts';
import type { DecideContext } from './verb.ts';

/**
 * What a client's later words give rise to besides the message (R77): help shown at once and a suspicion for a person
 * to assess, by the same rules as when the contact began. Once in a contact, and not where a person has spoken already.
 */
export function suspicionIn(
  contact: Contact,
  text: string,
  position: number,
  { config, now }: DecideContext,
): ContactEvent[] {
  if (contact.urgency !== null || contact.signpostedAt !== null) return [];
  const { channel, lang, topic, intake } = contact;
  const found = route(
    config,
    {
      channel,
      lang,
      topic,
      subtopic: null,
      isIdentified: isStronglyIdentified(contact),
      preInfo: null,
      region: intake.region,
      text,
    },
    // Only the marks are asked for: who is at work chooses the queue, which stays.
    { now, isSkilledOnShift: () => true },
  );
  const events: ContactEvent[] = [];
  if (found?.urgency)
    events.push({ type: 'urgencySet', level: null, isSuspected: true, isAssessment: false });
  if (found?.signpost) events.push({ type: 'signposted', position, to: found.signpost });
  return events;
}
