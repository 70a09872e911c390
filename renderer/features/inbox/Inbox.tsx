import { useRef } from 'react';
import { useStore } from 'zustand';
import { type ViewName, viewNames } from '../../../shared/desktop/inboxViews.ts';
import { isFiltered } from '../../feed/narrowing.ts';
import { useFeed } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Chips } from './Chips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { HitsElsewhere } from './HitsElsewhere.tsx';
import type { Inbox as InboxPart } from './inboxStore.ts';
import { List } from './List.tsx';
import { MoreViews } from './MoreViews.tsx';
import './inbox.css';
import './filter.css';
import './hits.css';

const PANEL = 'inbox-panel';
/** What a counsellor goes to and fro between; the rest is one press further. */
const primary: readonly ViewName[] = ['mine', 'myQueues', 'waiting', 'all'];

/** The contacts one may see, in views, by promise. */
export function Inbox({ inbox }: { inbox: InboxPart }) {
  const say = useWords();
  const view = useStore(inbox.store, (state) => state.view);
  const isFiltering = useStore(inbox.store, (state) => state.isFiltering);
  const idsByView = useFeed((state) => state.mirror.idsByView);
  const shown = viewNames.filter((each) => primary.includes(each) || each === view);
  return (
    <section className="inbox" aria-labelledby="inbox-title">
      <header className="inbox-head">
        <h2 id="inbox-title">{say('inbox.title')}</h2>
        <Search inbox={inbox} />
        <FilterButton inbox={inbox} />
      </header>
      <div className="inbox-views">
        <Tabs
          label={say('inbox.views')}
          panelId={PANEL}
          tabs={shown.map((id) => ({ id, label: say(`inbox.view.${id}`), count: idsByView[id].length }))}
          chosen={view}
          onChoose={inbox.choose}
        />
        <MoreViews inbox={inbox} />
      </div>
      {isFiltering && <FilterPanel inbox={inbox} />}
      <Chips inbox={inbox} />
      <List inbox={inbox} panelId={PANEL} />
      <HitsElsewhere inbox={inbox} />
    </section>
  );
}

function FilterButton({ inbox }: { inbox: InboxPart }) {
  const say = useWords();
  const isFiltering = useStore(inbox.store, (state) => state.isFiltering);
  const isOn = useStore(inbox.store, (state) => isFiltered(state.filter));
  return (
    <button
      type="button"
      className="inbox-filter"
      aria-expanded={isFiltering}
      aria-controls={isFiltering ? 'inbox-filter' : undefined}
      aria-keyshortcuts="Shift+G"
      title={`${say('inbox.filter')} (Shift+G)`}
      data-on={isOn || undefined}
      onClick={() => inbox.setFiltering(!isFiltering)}
    >
      {say('inbox.filter')}
      <Icon name={isFiltering ? 'chevronUp' : 'chevronDown'} />
    </button>
  );
}

function Search({ inbox }: { inbox: InboxPart }) {
  const say = useWords();
  const words = useStore(inbox.store, (state) => state.words);
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
        value={words}
        onChange={(event) => inbox.search(event.target.value)}
      />
      {!words && <Kbd keys="/" />}
    </search>
  );
}
