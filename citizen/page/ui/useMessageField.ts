import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { holdsIdentityCode, withoutIdentityCodes } from '../../../shared/domain/identityCode.ts';

/** From how many characters left the person is told about them. */
const NEAR = 500;

const growsByItself = CSS.supports('field-sizing', 'content');

/**
 * A growing field for a message, and the question about identity codes before it is sent. `reserved` characters are
 * kept for what is sent along with it.
 */
export function useMessageField(
  text: string,
  setText: (text: string) => void,
  send: (text: string) => void,
  reserved = 0,
) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isAsking, setAsking] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text that is shown.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || growsByItself) return;
    area.style.height = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    area.style.height = `${area.scrollHeight + borders}px`;
  }, [text]);

  // The field takes the focus when the dialog has let go of it.
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) field.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const closeAnd = (work: () => void) => () => {
    setAsking(false);
    work();
  };
  const left = MESSAGE_LENGTH - reserved - text.trim().length;
  return {
    field,
    charactersLeft: left <= NEAR ? left : null,
    isBlank: text.trim() === '',
    isTooLong: left < 0,
    /** Sends a text that may be sent, or asks first. */
    submit: () => {
      if (holdsIdentityCode(text)) setAsking(true);
      else send(text);
    },
    question: isAsking
      ? {
          onRemove: closeAnd(() => setText(withoutIdentityCodes(text, '').replace(/ {2,}/g, ' '))),
          onEdit: closeAnd(() => undefined),
          onSend: closeAnd(() => send(text)),
        }
      : null,
  };
}
