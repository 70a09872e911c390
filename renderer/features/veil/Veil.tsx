import { useEffect, useRef } from 'react';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './veil.css';

/** Stands before everything while the PC is locked or the person has hidden the content. Work goes on behind it. */
export function Veil() {
  const { veil } = useDesk();
  const say = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="veil">
      <Icon name="lock" />
      <h1>{say('veil.title')}</h1>
      <p>{say('veil.text')}</p>
      <Button ref={button} look="primary" icon="unlock" onPress={veil.lift}>
        {say('veil.show')}
      </Button>
    </main>
  );
}
