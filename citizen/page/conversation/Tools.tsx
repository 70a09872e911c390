import type { PublicService } from '../../../shared/protocol/citizen.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpeningHours } from '../ui/OpeningHours.tsx';
import { useWords } from '../words/words.ts';

type Props = {
  service: PublicService | null;
  canEnd: boolean;
  canCopy: boolean;
  copy(): void;
  end(): void;
};

/** Beside the conversation on a wide screen, behind the menu button on a narrow one. */
export function Tools({ service, canEnd, canCopy, copy, end }: Props) {
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
