import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { Conversation } from '../features/conversation/Conversation.tsx';
import type { Inbox } from '../features/inbox/inboxStore.ts';
import { OwnStatus } from '../features/status/OwnStatus.tsx';
import { Strip } from '../features/status/Strip.tsx';
import { TalkPanel } from '../features/talk/TalkPanel.tsx';
import { Veil } from '../features/veil/Veil.tsx';
import { createRegistry, RegistryProvider, useRegistry } from '../feed/actions.ts';
import { channelIcon } from '../feed/channelIcon.ts';
import { contactValues } from '../feed/contactValues.ts';
import type { Desk } from '../feed/desk.ts';
import { bindKeys } from '../feed/keymap.ts';
import { DeskProvider, useContact, useIsVeiled, usePlace } from '../feed/useDesk.ts';
import { useFocusRequest } from '../feed/useFocusRequest.ts';
import type { OwnWindow } from '../feed/windows.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ownActions } from './allActions.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LaterDialogs, ToolkitAbove } from './LaterDialogs.tsx';
import { SidePane } from './SidePane.tsx';
import { useKeymap } from './useKeymap.ts';
import './ownWindow.css';

type OwnProps = { readonly desk: Desk; readonly inbox: Inbox };

/** What stands in windows of their own: the same tree as the workstation's, shown there through portals. */
export function OwnWindows({ desk, inbox }: OwnProps) {
  const open = useStore(desk.windows.store, (state) => state.open);
  return open.map(
    (own) => own.root && <InOwn key={own.name} desk={desk} inbox={inbox} own={own} root={own.root} />,
  );
}

/** The desk as one window has it: a place, a voice and keys of its own; everything else is the same. */
function InOwn({ desk, inbox, own, root }: OwnProps & { own: OwnWindow; root: HTMLElement }) {
  const { name, place, announcer } = own;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window is the same as long as its name is
  const mine = useMemo<Desk>(() => ({ ...desk, place, announcer, own }), [desk, name]);
  const { keyPreset, keys } = useStore(desk.settings.store);
  const registry = useMemo(
    () => createRegistry(bindKeys(ownActions(mine, inbox), { keyPreset, keys })),
    [mine, inbox, keyPreset, keys],
  );
  return createPortal(
    <ErrorBoundary>
      <DeskProvider value={mine}>
        <RegistryProvider value={registry}>
          <Screen desk={mine} own={own} inbox={inbox} />
        </RegistryProvider>
      </DeskProvider>
    </ErrorBoundary>,
    root,
    name,
  );
}

function Screen({ desk, own, inbox }: OwnProps & { own: OwnWindow }) {
  const { kind, contactId, view } = own;
  const say = useWords();
  const isVeiled = useIsVeiled();
  const contact = useContact(contactId);
  const side = usePlace((place) => place.side);
  const main = useRef<HTMLElement>(null);
  useKeymap(desk, useRegistry());
  useFocusRequest('list', main);
  useToComposer(desk, own);
  const number = contact ? contactValues(contact).number : '';
  const title =
    kind === 'side'
      ? say('window.title.side', { pane: say(`side.${side}`), number })
      : say('window.title.conversation', { number });
  useEffect(() => {
    view.document.title = title;
  }, [view, title]);
  return (
    <>
      <div className={`own own-${kind}`} inert={isVeiled} hidden={isVeiled}>
        <main ref={main} className="workspace-main" tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          {kind === 'side' ? (
            <Beside contact={contact} />
          ) : (
            <>
              <Conversation talk={TalkPanel} />
              <SidePane />
            </>
          )}
        </main>
        <OwnStatus kind={kind} />
      </div>
      {!isVeiled && <LaterDialogs inbox={inbox} />}
      {!isVeiled && <ToolkitAbove />}
      {isVeiled ? <Veil /> : <Strip />}
    </>
  );
}

/** What stands beside a contact in a window of its own may lead to where one writes, which is elsewhere. */
function useToComposer({ windows, place }: Desk, { kind, contactId }: OwnWindow) {
  const { target, count } = usePlace(({ focusRequest }) => focusRequest);
  useEffect(() => {
    if (kind !== 'side' || target !== 'composer') return;
    place.setState({ focusRequest: { target: 'none', count } });
    windows.goToComposer(contactId, place.getState().mode);
  }, [windows, place, kind, contactId, target, count]);
}

/** What stands beside a contact, with whose it is above it. */
function Beside({ contact }: { contact: Contact | undefined }) {
  const say = useWords();
  if (!contact)
    return (
      <EmptyState icon="lock" title={say('conversation.gone.title')}>
        <p>{say('conversation.gone.text')}</p>
      </EmptyState>
    );
  return (
    <>
      <header className="own-head">
        <h2>{say('contact.alias', contactValues(contact))}</h2>
        <Badge icon={channelIcon[contact.channel]}>{say(`channel.${contact.channel}`)}</Badge>
      </header>
      <SidePane />
    </>
  );
}
