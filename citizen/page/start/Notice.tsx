import type { Need } from '../../client/form.ts';
import { isCalling } from '../../client/offer.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';

/** What to know before writing: that one is anonymous (R27), or who sees the number. */
export function Notice({ need }: { need: Need }) {
  const words = useWords();
  const [title, text] = isCalling(need)
    ? [words.requestPrivacy, words.requestPrivacyText]
    : [words.anonymousTitle, words.anonymousText];
  return (
    <div class="notice">
      <Icon name="lock" />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </div>
  );
}
