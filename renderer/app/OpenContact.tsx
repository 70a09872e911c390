import { useRef } from 'react';
import { Conversation } from '../features/conversation/Conversation.tsx';
import { TalkPanel } from '../features/talk/TalkPanel.tsx';
import { useDesk, useElsewhere, usePlace } from '../feed/useDesk.ts';
import { useFocusRequest } from '../feed/useFocusRequest.ts';
import type { OwnWindow } from '../feed/windows.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SidePane } from './SidePane.tsx';
import { useForward } from './useForward.ts';

/** The open contact, or where it is: two composers never write one draft. */
export function OpenContact() {
  const there = useElsewhere(
    'conversation',
    usePlace(({ contactId }) => contactId),
  );
  if (there) return <Elsewhere key={there.name} there={there} />;
  return (
    <>
      <Conversation talk={TalkPanel} />
      <SidePane />
    </>
  );
}

function Elsewhere({ there }: { there: OwnWindow }) {
  const { windows } = useDesk();
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  useForward(there, 'composer', 'timeline');
  // What stands beside a contact is in its window, unless that has one itself.
  useForward(useElsewhere('side', there.contactId) ?? there, 'side');
  useFocusRequest('banner', box, 'button');
  return (
    <section className="conversation" aria-label={say('window.label')}>
      <EmptyState icon="linkExternal" title={say('window.elsewhere.title')}>
        <p>{say('window.elsewhere.text')}</p>
        <div ref={box} className="elsewhere">
          <Button look="primary" icon="linkExternal" onPress={() => there.view.focus()}>
            {say('window.goThere')}
          </Button>
          <Button icon="arrowLeft" onPress={() => windows.bringBack(there)}>
            {say('window.bringHere')}
          </Button>
        </div>
      </EmptyState>
    </section>
  );
}
