import { useRef } from 'react';
import { useStore } from 'zustand';
import { useFeed } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { viewNames } from '../../feed/views.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { Inbox as InboxPart } from './inboxStore.ts';
import { List } from './List.tsx';
import './inbox.css';

const PANEL = 'inbox-panel';

/** The contacts one may see, in views, by promise. */
export function Inbox({ inbox }: { inbox: InboxPart }) {
  const say = useWords();
  const view = useStore(inbox.store, (state) => state.view);
  const idsByView = useFeed((state) => state.mirror.idsByView);
  return (
    <section className="inbox" aria-labelledby="inbox-title">
      <header className="inbox-head">
        <h2 id="inbox-title">{say('inbox.title')}</h2>
        <Search inbox={inbox} />
      </header>
      <Tabs
        label={say('inbox.views')}
        panelId={PANEL}
        tabs={viewNames.map((id) => ({ id, label: say(`inbox.view.${id}`), count: idsByView[id].length }))}
        chosen={view}
        onChoose={inbox.choose}
      />
      <List inbox={inbox} panelId={PANEL} />
    </section>
  );
}

function Search({ inbox }: { inbox: InboxPart }) {
  const say = useWords();
  const filter = useStore(inbox.store, (state) => state.filter);
  const ref = useRef<HTMLInputElement>(null);
  useFocusRequest('search', ref);
  return (
    <search className="inbox-search">
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        data-keys="list"
        aria-label={say('inbox.search')}
        placeholder={say('inbox.search')}
        aria-keyshortcuts="/"
        value={filter}
        onChange={(event) => inbox.search(event.target.value)}
      />
      {!filter && <Kbd keys="/" />}
    </search>
  );
}
