import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';

export function UnreachableView({ tryAgain }: { tryAgain(): void }) {
  const words = useWords();
  return (
    <main id="content" class="narrow-page" tabIndex={-1}>
      <div role="alert">
        <h1>{words.unreachableTitle}</h1>
        <p>{words.unreachableText}</p>
      </div>
      <button type="button" class="button primary" onClick={tryAgain}>
        <Icon name="refresh" />
        {words.tryAgain}
      </button>
      <Emergency emergency={undefined} isProminent />
    </main>
  );
}
