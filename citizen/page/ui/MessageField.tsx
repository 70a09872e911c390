import { CharacterCount } from './CharacterCount.tsx';
import { Icon } from './Icon.tsx';
import type { useMessageField } from './useMessageField.ts';

type Props = {
  label: string;
  hint: string;
  problem: string | null;
  isRequired: boolean;
  message: ReturnType<typeof useMessageField>;
  value: string;
  set(text: string): void;
};

/** The first words, with room that grows with them. */
export function MessageField({ label, hint, problem, isRequired, message, value, set }: Props) {
  return (
    <div class="field">
      <label for="message">{label}</label>
      <p id="message-hint" class="hint">
        {hint}
      </p>
      {problem && (
        <p id="message-problem" class="problem">
          <Icon name="errorFilled" />
          {problem}
        </p>
      )}
      <textarea
        id="message"
        ref={message.field}
        rows={4}
        autocomplete="off"
        dir="auto"
        value={value}
        aria-required={isRequired ? 'true' : undefined}
        aria-invalid={problem || message.isTooLong ? 'true' : undefined}
        aria-describedby={`message-hint${problem ? ' message-problem' : ''} message-count`}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <CharacterCount id="message-count" left={message.charactersLeft} />
    </div>
  );
}
