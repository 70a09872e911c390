import { useStore } from 'zustand';
import type { IconName } from '../../shared/look/icons.ts';
import { type Inbox, railViews } from '../features/inbox/inboxStore.ts';
import { perform, useRegistry } from '../feed/actions.ts';
import type { Desk } from '../feed/desk.ts';
import { useFeed } from '../feed/useDesk.ts';
import { useLanguage, useWords } from '../kit/words/useWords.ts';
import { Icon } from '../ui/Icon.tsx';
import { initialsOf } from '../ui/initials.ts';

/** Where one can go, and who one is. */
export function Rail({ desk, inbox }: { desk: Desk; inbox: Inbox }) {
  const say = useWords();
  const language = useLanguage();
  const unread = useFeed((state) => state.mirror.counts.unread);
  const callbacks = useFeed((state) => state.mirror.idsByView.callbacks.length);
  const consultations = useFeed((state) => state.mirror.idsByView.consultations.length);
  const person = useFeed((state) => state.service?.person);
  const view = useStore(inbox.store, (state) => state.view);
  return (
    <nav className="rail" aria-label={say('rail.label')}>
      <h1 className="visually-hidden">Luotsi</h1>
      <span className="rail-brand" aria-hidden="true">
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <path d="M16 3 19 13l10 3-10 3-3 10-3-10L3 16l10-3Z" />
        </svg>
      </span>
      <RailButton
        desk={desk}
        id="list.go"
        icon="mailReceive"
        isHere={!railViews.includes(view)}
        count={unread}
        counted="rail.unread"
      />
      <RailButton
        desk={desk}
        id="list.view.callbacks"
        icon="phone"
        isHere={view === 'callbacks'}
        count={callbacks}
      />
      <RailButton
        desk={desk}
        id="list.view.consultations"
        icon="chatQuestion"
        isHere={view === 'consultations'}
        count={consultations}
      />
      <RailButton desk={desk} id="screen.register" icon="edit" />
      <RailButton desk={desk} id="screen.palette" icon="search" />
      <span className="rail-gap" />
      <RailButton desk={desk} id="screen.veil" icon="lock" />
      <RailButton desk={desk} id="screen.keys" icon="help" />
      <RailButton desk={desk} id="screen.settings" icon="settings" />
      <RailButton desk={desk} id="screen.signOut" icon="logout" />
      {person && (
        <span className="rail-me" title={`${person.name}, ${person.title[language]}`}>
          <span aria-hidden="true">{initialsOf(person.name)}</span>
          <span className="visually-hidden">{say('rail.me', { name: person.name })}</span>
        </span>
      )}
    </nav>
  );
}

type RailButtonProps = {
  readonly desk: Desk;
  readonly id: string;
  readonly icon: IconName;
  readonly isHere?: boolean;
  readonly count?: number;
  /** How the count is said. */
  readonly counted?: 'rail.unread' | 'rail.counted';
};

function RailButton({ desk, id, icon, isHere, count = 0, counted = 'rail.counted' }: RailButtonProps) {
  const say = useWords();
  const action = useRegistry().byId.get(id);
  if (!action) return null;
  const label = say(action.label);
  const keys = action.keys[0];
  return (
    <button
      type="button"
      className="rail-button"
      aria-current={isHere ? 'page' : undefined}
      aria-label={count > 0 ? say(counted, { label, count }) : label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      title={keys ? `${label} (${keys})` : label}
      onClick={() => perform(action, (phrase) => desk.announcer.say('problem', phrase))}
    >
      <Icon name={icon} />
      {count > 0 && <span className="rail-count">{count > 99 ? '99+' : count}</span>}
    </button>
  );
}
