import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { perform, useRegistry } from '../../feed/actions.ts';
import { viewOf } from '../../feed/place.ts';
import { openContact } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { findHits, type Hit, onceEach } from './search.ts';
import './palette.css';
import { channelIcon } from '../../feed/channelIcon.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { hasMessages } from '../../feed/standing.ts';

const keyOf = (hit: Hit): string => (hit.kind === 'action' ? hit.action.id : hit.contact.id);

/** Anything by name: every action, available or with its reason, and contacts by alias or last words. */
export function Palette() {
  const desk = useDesk();
  const say = useWords();
  const { actions } = useRegistry();
  const mirror = useFeed((state) => state.mirror);
  const uses = useStore(desk.settings.store, (state) => state.uses);
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const aliasOf = useMemo(() => onceEach((contact) => say('contact.alias', contactValues(contact))), [say]);
  const hits = useMemo(
    () =>
      findHits(
        asked,
        actions.filter((action) => action.id !== 'screen.palette' && action.id !== 'screen.back'),
        (action) => say(action.label),
        mirror,
        aliasOf,
        uses,
      ),
    [asked, actions, mirror, say, aliasOf, uses],
  );
  const chosen = Math.min(at, hits.length - 1);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const leave = () => desk.place.setState({ dialog: null });
  const pick = (hit: Hit | undefined) => {
    if (!hit) return;
    leave();
    if (hit.kind === 'contact') {
      openContact(desk, hit.contact.id);
      desk.place.setState({ pane: 'conversation' });
    } else desk.settings.change({ uses: { ...uses, [hit.action.id]: (uses[hit.action.id] ?? 0) + 1 } });
    // After this dialog has given the focus back, so that the action may put it where it wants.
    if (hit.kind === 'action')
      viewOf(desk.place).requestAnimationFrame(() =>
        perform(hit.action, (phrase) => desk.announcer.say('problem', phrase)),
      );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const to = moves[event.key];
    if (to !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((to + hits.length) % hits.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(hits[chosen]);
    }
  };
  return (
    <Dialog className="palette" title={say('palette.title')} closeLabel={say('dialog.close')} onClose={leave}>
      <div className="palette-search">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={hits[chosen] && `${listId}-${chosen}`}
          aria-label={say('palette.search')}
          placeholder={say('palette.search')}
          autoComplete="off"
          data-first=""
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={listId} className="palette-hits" role="listbox" aria-label={say('palette.hits')}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys act on the combobox
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox holds the focus
          <div
            key={keyOf(hit)}
            id={`${listId}-${index}`}
            role="option"
            className="palette-hit"
            aria-selected={index === chosen}
            onClick={() => pick(hit)}
          >
            <HitWords hit={hit} />
          </div>
        ))}
      </div>
      {hits.length === 0 && (
        <p className="palette-none" role="status">
          {say('palette.none')}
        </p>
      )}
    </Dialog>
  );
}

function HitWords({ hit }: { hit: Hit }) {
  const say = useWords();
  const put = usePhrase();
  if (hit.kind === 'contact')
    return (
      <>
        <Icon name={channelIcon[hit.contact.channel]} />
        <span className="palette-label">
          {say('contact.alias', contactValues(hit.contact))}
          <small dir="auto">
            {hasMessages(hit.contact)
              ? (hit.contact.lastMessage.preview ?? say('timeline.erased'))
              : say(`channel.${hit.contact.channel}`)}
          </small>
        </span>
      </>
    );
  const reason = hit.action.reason();
  return (
    <>
      <Icon name="chevronRight" />
      <span className={reason ? 'palette-label palette-unavailable' : 'palette-label'}>
        {hit.label}
        {reason && <small>{put(reason)}</small>}
      </span>
      {hit.action.keys[0] && <Kbd keys={hit.action.keys[0]} />}
    </>
  );
}
