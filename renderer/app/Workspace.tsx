import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { Inbox } from '../features/inbox/Inbox.tsx';
import { createInbox } from '../features/inbox/inboxStore.ts';
import { ShiftStatus } from '../features/shift/ShiftStatus.tsx';
import { useOfferShift } from '../features/shift/useOfferShift.ts';
import { StatusBar } from '../features/status/StatusBar.tsx';
import { Strip } from '../features/status/Strip.tsx';
import { TalkBar } from '../features/talk/TalkBar.tsx';
import { TalkSound } from '../features/talk/TalkSound.tsx';
import { Veil } from '../features/veil/Veil.tsx';
import { createRegistry, RegistryProvider } from '../feed/actions.ts';
import { NO_COMMAND } from '../feed/decisions.ts';
import type { Desk } from '../feed/desk.ts';
import { bindKeys } from '../feed/keymap.ts';
import { openContact } from '../feed/steps.ts';
import { useFeed, useIsVeiled, usePlace } from '../feed/useDesk.ts';
import { whenQuiet } from '../kit/whenQuiet.ts';
import { learnAll } from '../kit/words/spoken.ts';
import { useWords } from '../kit/words/useWords.ts';
import { allActions } from './allActions.ts';
import { fetchDialogs, LaterDialogs, ToolkitAbove } from './LaterDialogs.tsx';
import { NoGateway } from './NoGateway.tsx';
import { OpenContact } from './OpenContact.tsx';
import { OwnWindows } from './OwnWindow.tsx';
import { Rail } from './Rail.tsx';
import { fetchPanes } from './SidePane.tsx';
import { useKeymap } from './useKeymap.ts';
import './app.css';
import './narrow.css';

/** The rest of the desk is fetched once the list stands, in a quiet moment and within this time, in milliseconds. */
const REST_AT_LATEST = 2_000;
function fetchTheRest(): void {
  void fetchDialogs();
  void fetchPanes();
  // Fetched again when it is wanted.
  learnAll().catch(() => undefined);
}

/** The workstation: rail, list, conversation and status, composed of features that do not know each other. */
export function Workspace({ desk }: { desk: Desk }) {
  const say = useWords();
  const { inbox, actions } = useMemo(() => {
    const made = createInbox(desk);
    return { inbox: made, actions: allActions(desk, made) };
  }, [desk]);
  const { keyPreset, keys } = useStore(desk.settings.store);
  const registry = useMemo(
    () => createRegistry(bindKeys(actions, { keyPreset, keys })),
    [actions, keyPreset, keys],
  );
  const isVeiled = useIsVeiled();
  const pane = usePlace((place) => place.pane);
  const isKnown = useFeed((state) => state.service !== null);
  const isMismatch = useFeed((state) => state.link.kind === 'mismatch');
  useKeymap(desk, registry);
  useOfferShift(desk);
  useEffect(() => (isKnown ? whenQuiet(fetchTheRest, REST_AT_LATEST) : undefined), [isKnown]);
  useEffect(
    () =>
      desk.host.on('notification.clicked', ({ contactId }) => {
        void desk.host.call('window.focus', {});
        // A notification that was only tried is about no contact.
        if (contactId === NO_COMMAND) return;
        const there = desk.windows.of('conversation', contactId);
        if (there) return there.view.focus();
        openContact(desk, contactId);
        desk.place.setState({ pane: 'conversation', dialog: null, isToolkitOpen: false });
      }),
    [desk],
  );
  return (
    <RegistryProvider value={registry}>
      <div className="workspace" data-pane={pane} inert={isVeiled} hidden={isVeiled}>
        <a className="skip" href="#conversation">
          {say('screen.skip')}
        </a>
        <Rail desk={desk} inbox={inbox} />
        {isKnown && !isMismatch ? (
          <>
            <Inbox inbox={inbox} />
            <main id="conversation" className="workspace-main">
              <TalkBar />
              <OpenContact />
            </main>
          </>
        ) : (
          <NoGateway isMismatch={isMismatch} />
        )}
        <TalkSound />
        <StatusBar shift={<ShiftStatus />} />
      </div>
      {!isVeiled && isKnown && <LaterDialogs inbox={inbox} />}
      {!isVeiled && <ToolkitAbove />}
      {isVeiled ? <Veil /> : <Strip />}
      <OwnWindows desk={desk} inbox={inbox} />
    </RegistryProvider>
  );
}
