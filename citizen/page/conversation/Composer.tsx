import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { readyFiles } from '../../client/pendingFiles.ts';
import type { FileRules } from '../files/fileText.ts';
import { loadFiles } from '../files/loadFiles.ts';
import { CharacterCount } from '../ui/CharacterCount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IdentityCodeDialog } from '../ui/IdentityCodeDialog.tsx';
import { useMessageField } from '../ui/useMessageField.ts';
import { useLater } from '../useLater.ts';
import { useWords } from '../words/words.ts';

type Props = {
  chat: Chat;
  state: ChatState;
  /** Which files can be sent; null where none can. */
  rules: FileRules | null;
  takesFocus: boolean;
  onSent(): void;
};

/** A keyboard with a mouse: Enter sends. On a touch screen Enter is the only way to a new line, so the button sends. */
const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches;

export function Composer({ chat, state, rules, takesFocus, onSent }: Props) {
  const words = useWords();
  const message = useMessageField(state.draft, chat.setDraft, (text) => {
    chat.send(text);
    onSent();
  });
  const label = state.conversation.status === 'closed' ? words.reopenByWriting : words.writeMessage;

  const isHeld = readyFiles(state.files) === null;
  const [wasHeld, setHeld] = useState(false);
  const later = useLater(loadFiles, rules !== null && state.conversation.status !== 'none');
  const parts = later === 'failed' ? null : later;

  useFirstFocus(message.field, takesFocus);
  const submit = () => {
    setHeld(isHeld);
    const isEmpty = message.isBlank && state.files.length === 0;
    if (isEmpty || isHeld || message.isTooLong) message.field.current?.focus();
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
      {parts && rules && (
        <parts.PendingFiles
          chat={chat}
          files={state.files}
          rules={rules}
          isAnonymous={state.conversation.channel === 'CHAT_ANON' && state.conversation.identity !== 'given'}
          isHeld={wasHeld && isHeld}
          onRemoved={() => message.field.current?.focus()}
        />
      )}
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
      {parts && rules && <parts.AttachButton chat={chat} rules={rules} />}
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
