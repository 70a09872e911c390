import { Emergency } from '../ui/Emergency.tsx';
import { Reload } from '../ui/Reload.tsx';
import { useWords } from '../words/words.ts';
import { LeaveQuickly } from './LeaveQuickly.tsx';

/** Instead of a blank page, should the page itself break. The conversation is on the gateway, the draft in the tab. */
export function FailureView() {
  const words = useWords();
  return (
    <main id="content" class="narrow-page" tabIndex={-1}>
      <div role="alert">
        <h1>{words.failureTitle}</h1>
        <p>{words.failureText}</p>
      </div>
      <Reload />
      <Emergency emergency={undefined} isProminent />
      <LeaveQuickly />
    </main>
  );
}
