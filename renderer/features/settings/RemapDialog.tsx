import { type KeyboardEvent, useState } from 'react';
import { useStore } from 'zustand';
import { type Action, useRegistry } from '../../feed/actions.ts';
import { clashOf, mayBeGiven } from '../../feed/keymap.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { keyCaps, toStroke } from '../../kit/keys.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import './settings.css';

/** Every action with its key, which a person may change; a key that does something already is never taken in silence. */
export function RemapDialog() {
  const { settings, place } = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { actions } = useRegistry();
  const keys = useStore(settings.store, (state) => state.keys);
  const [asked, setAsked] = useState<string | null>(null);
  const [word, setWord] = useState<Phrase | null>(null);

  const give = (action: Action, stroke: string) => {
    const other = clashOf(actions, action.id, stroke);
    const caps = keyCaps(stroke).join(' ');
    if (!mayBeGiven(stroke)) return setWord({ id: 'remap.reserved', values: { keys: caps } });
    if (other) return setWord({ id: 'remap.taken', values: { keys: caps, action: say(other.label) } });
    settings.change({ keys: { ...keys, [action.id]: [stroke] } });
    setAsked(null);
    setWord({ id: 'remap.given', values: { keys: caps, action: say(action.label) } });
  };
  const onKeyDown = (action: Action) => (event: KeyboardEvent) => {
    if (asked !== action.id || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setAsked(null);
    const stroke = toStroke({ ...event.nativeEvent, ...pressOf(event) });
    if (stroke) give(action, stroke);
  };
  const back = (id: string) => {
    const { [id]: _own, ...rest } = keys;
    settings.change({ keys: rest });
  };

  return (
    <Dialog
      className="remap"
      title={say('remap.title')}
      closeLabel={say('dialog.close')}
      onClose={() => (asked ? setAsked(null) : place.setState({ dialog: 'settings' }))}
      foot={
        <>
          <p role="status">{put(word ?? { id: 'remap.hint' })}</p>
          <Button
            onPress={() => {
              settings.change({ keys: {} });
              setWord({ id: 'remap.allBack' });
            }}
            unavailable={Object.keys(keys).length === 0 ? say('remap.nothingChanged') : null}
          >
            {say('remap.back')}
          </Button>
        </>
      }
    >
      <ul className="remap-list">
        {actions.map((action, index) => (
          <li key={action.id}>
            <span>{say(action.label)}</span>
            {action.keys[0] && asked !== action.id && <Kbd keys={action.keys[0]} />}
            <button
              type="button"
              className="button button-quiet"
              data-first={index === 0 ? '' : undefined}
              aria-label={say('remap.changeOf', { action: say(action.label) })}
              onClick={() => {
                setAsked(action.id);
                setWord({ id: 'remap.press', values: { action: say(action.label) } });
              }}
              onKeyDown={onKeyDown(action)}
              onBlur={() => setAsked(null)}
            >
              {say(asked === action.id ? 'remap.waiting' : 'remap.change')}
            </button>
            {keys[action.id] && (
              <button
                type="button"
                className="button button-quiet"
                aria-label={say('remap.backOf', { action: say(action.label) })}
                onClick={() => back(action.id)}
              >
                {say('remap.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const pressOf = ({ key, ctrlKey, shiftKey, altKey, metaKey, nativeEvent }: KeyboardEvent) => ({
  key,
  ctrlKey,
  shiftKey,
  altKey,
  metaKey,
  getModifierState: (name: string) => nativeEvent.getModifierState(name),
});
