import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';

/** A message has arrived, and by when it is answered: nobody needs to stay on the page. */
export function MessageStanding({ service }: { service: PublicService | null }) {
  const words = useWords();
  if (!service) return null;
  return (
    <div class="standing">
      <Icon name="checkCircle" />
      <div>
        <p>{words.messageReceived(service.messageBusinessDays)}</p>
        <p class="hint">{words.messageReturn}</p>
      </div>
    </div>
  );
}
