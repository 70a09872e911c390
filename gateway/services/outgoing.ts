import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { type Beside, toOutgoing } from '../../shared/protocol/api/outgoing.ts';
import type { OutgoingEvent } from '../../shared/protocol/api/outgoingEvents.ts';
import { assessmentForm, contactFrames } from '../db/beside.ts';
import type { Db } from '../db/database.ts';
import { eventsBetween } from '../db/journal.ts';

/** A journal number, and what other systems are told of it; null for what is none of their business. */
export type Outgoing = { readonly seq: number; readonly event: OutgoingEvent | null };

/**
 * The journal after one number and up to another as other systems may know it, with what was written only if asked
 * for. What concerns a consultation among colleagues is left out whole.
 */
export async function readOutgoing(
  db: Db,
  after: number,
  upTo: number,
  hasContent: boolean,
): Promise<Outgoing[]> {
  const recorded = await eventsBetween(db, after, upTo);
  const frames = await contactFrames(db, [...new Set(recorded.map((each) => each.contactId))]);
  const outgoing: Outgoing[] = [];
  for (const each of recorded) {
    const frame = frames.get(each.contactId);
    const isInside = !frame || frame.channel === 'CONSULTATION';
    const beside: Beside | null = hasContent && frame ? { ...frame, form: await formOf(db, each) } : null;
    outgoing.push({ seq: each.seq, event: isInside ? null : toOutgoing(each, beside) });
  }
  return outgoing;
}

async function formOf(db: Db, { contactId, seq, event }: RecordedEvent): Promise<Beside['form']> {
  if (event.type !== 'assessmentSigned' && event.type !== 'assessmentHandedOff') return null;
  return assessmentForm(db, contactId, event.assessmentVersion, seq);
}
