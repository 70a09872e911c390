import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';

/** The client is writing. Its place is kept, so that nothing moves when it comes and goes. */
export function Typing({ contact }: { contact: Contact }) {
  const say = useWords();
  const isTyping = useFeed((state) => state.typing.has(contact.id));
  return (
    <p className="timeline-typing">
      {isTyping && (
        <>
          <span className="typing-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {say('timeline.typing', contactValues(contact))}
        </>
      )}
    </p>
  );
}
