import { useState } from 'react';
import { useWords } from '../../kit/words/useWords.ts';

/** A personal identity code shows its end only when asked for: it is not to be seen needlessly (1050/2018 29 §). */
export function IdentityCode({ code }: { readonly code: string }) {
  const say = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <>
      {isShown ? code : `${code.slice(0, -4)}****`}{' '}
      <button type="button" className="button button-quiet" onClick={() => setShown(!isShown)}>
        {say(isShown ? 'client.hideCode' : 'client.showCode')}
      </button>
    </>
  );
}
