import type { NotePurpose, RecordedEvent } from '../../../shared/domain/contact/events.ts';
import { eventLine } from '../../feed/eventLine.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';
import type { Item } from './item.ts';

const wordOf: Readonly<Record<NotePurpose, MessageId>> = {
  note: 'note.word',
  transfer: 'note.transfer',
  rejection: 'note.rejection',
  recall: 'note.recall',
  correction: 'note.correction',
  urgency: 'note.urgency',
  assignment: 'note.assignment',
  handover: 'note.handover',
  consultation: 'note.consultation',
  callback: 'note.callback',
  clock: 'note.clock',
  reveal: 'note.reveal',
  safety: 'note.safety',
  merge: 'note.merge',
  transcript: 'note.transcript',
};

/** What the timeline shows of an event; null where it shows nothing. */
export function toItem(recorded: RecordedEvent): Item | null {
  const { event, version, at, actor } = recorded;
  const base = { key: String(version), at };
  const author = actor.kind === 'person' ? actor.id : null;
  switch (event.type) {
    case 'messageSent': {
      const { content, position } = event;
      const from = event.from === 'client' ? 'client' : 'us';
      return { ...base, kind: 'message', from, author, content, position, follows: false };
    }
    case 'noteWritten':
      return {
        ...base,
        kind: 'note',
        word: wordOf[event.purpose],
        author: event.author ?? author,
        content: event.content,
      };
    case 'consultationAsked':
      return { ...base, kind: 'note', word: 'note.question', author, content: event.content };
    case 'consultationAnswered':
    case 'consultationPhoned':
      return { ...base, kind: 'note', word: 'note.consultation', author, content: event.content };
    default: {
      const line = eventLine(event, actor);
      return line && { ...base, kind: 'event', line };
    }
  }
}
