import { isLiveChat, isSpoken } from '../../channel.ts';
import type { Contact } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';

/** What a contact is when it begins. */
export function begin(recorded: RecordedEvent, event: EventOf<'opened'>): Contact {
  const { at, contactId: id, version } = recorded;
  const { owner, channel } = event;
  // Whoever registers a call or a visit is already talking with the client.
  const isAnswered = owner !== null && isSpoken(channel);
  return {
    id,
    version,
    channel,
    lang: event.lang,
    aliasNumber: event.aliasNumber,
    name: null,
    intake: event.intake,
    topic: event.topic,
    topicOriginal: event.topic,
    queue: event.queue,
    route: { rule: event.rule, because: event.because },
    state: owner ? { status: isAnswered ? 'active' : 'assigned', owner } : { status: 'queued' },
    receivedAt: event.receivedAt ?? at,
    queuedAt: at,
    firstReplyAt: isAnswered ? at : null,
    awaitingSince:
      isAnswered || channel === 'PRO_MESSAGE' ? null : isLiveChat(channel) ? at : (event.receivedAt ?? at),
    clientLeftAt: null,
    lastMessage: { from: 'client', at, preview: null },
    position: event.position,
    lastClientPosition: 0,
    deskRead: 0,
    clientDelivered: 0,
    clientRead: 0,
    closures: [],
    urgency: null,
    report: channel === 'REPORT_CW' ? { assessedAt: null, assessedBy: null, keeper: owner } : null,
    identification: { status: 'anonymous' },
    details: [],
    safety: 'none',
    transfer: null,
    hops: [],
    callback: null,
    participants: [],
    consultation: null,
    consultations: [],
    professionalMessage: null,
    assessment: null,
    talk: null,
    clocks: {},
    signpostedAt: null,
    hasSurvey: false,
    erasedAt: null,
  };
}
