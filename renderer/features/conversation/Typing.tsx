import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';

/** The client is writing, or a colleague who takes part. Its place is kept, so that nothing moves when it comes and goes. */
export function Typing({ contact }: { contact: Contact }) {
  const say = useWords();
  const by = useFeed((state) => state.typing.get(contact.id));
  const colleague = useFeed((state) => (by ? state.service?.personById.get(by)?.name : undefined));
  const isTyping = by !== undefined;
  return (
    <p className="timeline-typing">
      {isTyping && (
        <>
          <span className="typing-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {by
            ? say('timeline.colleagueTyping', { name: colleague ?? say('person.unknown') })
            : say('timeline.typing', contactValues(contact))}
        </>
      )}
    </p>
  );
}
