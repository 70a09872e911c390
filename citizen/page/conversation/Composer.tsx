import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { CharacterCount } from '../ui/CharacterCount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IdentityCodeDialog } from '../ui/IdentityCodeDialog.tsx';
import { useMessageField } from '../ui/useMessageField.ts';
import { useWords } from '../words/words.ts';

type Props = { chat: Chat; state: ChatState; takesFocus: boolean; onSent(): void };

/** A keyboard with a mouse: Enter sends. On a touch screen Enter is the only way to a new line, so the button sends. */
const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches;

export function Composer({ chat, state, takesFocus, onSent }: Props) {
  const words = useWords();
  const message = useMessageField(state.draft, chat.setDraft, (text) => {
    chat.send(text);
    onSent();
  });
  const label = state.conversation.status === 'closed' ? words.reopenByWriting : words.writeMessage;

  useFirstFocus(message.field, takesFocus);
  const submit = () => {
    if (message.isBlank || message.isTooLong) message.field.current?.focus();
    else message.submit();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        message.field.current?.focus();
      }}
    >
      <div class="composer-row">
        <textarea
          ref={message.field}
          rows={1}
          autocomplete="off"
          dir="auto"
          aria-label={label}
          placeholder={label}
          aria-describedby="composer-count"
          aria-invalid={message.isTooLong ? 'true' : undefined}
          value={state.draft}
          onInput={(event) => chat.setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            const isEnter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
            if (!isEnter || !hasKeyboard()) return;
            event.preventDefault();
            submit();
          }}
        />
        <button type="submit" class="button primary">
          <Icon name="send" />
          <span>{words.send}</span>
        </button>
      </div>
      <CharacterCount id="composer-count" left={message.charactersLeft} />
      <p class="keys-hint hint">{words.enterSends}</p>
      {message.question && <IdentityCodeDialog {...message.question} />}
    </form>
  );
}

/** Where one types at a keyboard, the field is ready at once; on a phone that would cover half of the screen. */
function useFirstFocus(field: RefObject<HTMLTextAreaElement | null>, takesFocus: boolean) {
  useEffect(() => {
    if (takesFocus && hasKeyboard()) field.current?.focus({ preventScroll: true });
  }, [field, takesFocus]);
}
