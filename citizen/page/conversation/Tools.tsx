import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpeningHours } from '../ui/OpeningHours.tsx';
import { useWords } from '../words/words.ts';

type Props = {
  service: PublicService | null;
  canEnd: boolean;
  /** Nobody waits for the other here: the page can be used for something else at once. */
  canBeginAnother: boolean;
  canCopy: boolean;
  copy(): void;
  end(): void;
  beginAnother(): void;
};

/** Beside the conversation on a wide screen, behind the menu button on a narrow one. */
export function Tools({ service, canEnd, canBeginAnother, canCopy, copy, end, beginAnother }: Props) {
  const words = useWords();
  return (
    <>
      <div class="tool-list">
        {canCopy && (
          <button type="button" class="button" onClick={copy}>
            <Icon name="copy" />
            {words.copy}
          </button>
        )}
        {canBeginAnother && (
          <button type="button" class="button" onClick={beginAnother}>
            <Icon name="chat" />
            {words.anotherMatter}
          </button>
        )}
        {canEnd && (
          <button type="button" class="button" onClick={end}>
            <Icon name="close" />
            {words.end}
          </button>
        )}
      </div>
      <Emergency emergency={service?.emergency} isProminent={false} />
      {service && <OpeningHours weekly={service.hours.weekly} />}
    </>
  );
}
