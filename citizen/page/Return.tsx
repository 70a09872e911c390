import type { PublicService } from '../../shared/protocol/publicService.ts';
import type { Chat } from '../client/chat.ts';
import { UnreachableView } from './frame/UnreachableView.tsx';
import { useLater } from './useLater.ts';
import { useWords } from './words/words.ts';

type Props = { chat: Chat; returnKey: string; service: PublicService | null };

const load = () => import('./return/ReturnView.tsx');

/** The way back to earlier matters; most never go it. */
export function Return(props: Props) {
  const words = useWords();
  const part = useLater(load);
  if (part === 'failed') return <UnreachableView tryAgain={() => location.reload()} />;
  if (part) return <part.ReturnView {...props} />;
  return (
    <main id="content" class="loading" tabIndex={-1}>
      <p role="status">{words.loading}</p>
    </main>
  );
}
