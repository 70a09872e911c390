import type { RecordedEvent } from '../../shared/domain/contact/events.ts';

/**
 * What a desk hears of an event. That an assessment was written is for everyone who sees the contact; what it says is
 * asked for by itself, and each such look is written down.
 */
export function forDesk(recorded: RecordedEvent): RecordedEvent {
  const { event } = recorded;
  if (event.type !== 'assessmentSaved' || !('form' in event.content)) return recorded;
  return { ...recorded, event: { ...event, content: { form: {} } } };
}
