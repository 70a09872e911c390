import { useStore } from 'zustand';
import { type ActionGroup, useRegistry } from '../../feed/actions.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import './palette.css';

const groups: readonly ActionGroup[] = ['list', 'contact', 'write', 'screen'];

/** Every key there is, from the registry that makes them work. */
export function CheatSheet() {
  const { place, settings } = useDesk();
  const say = useWords();
  const { actions } = useRegistry();
  const isOn = useStore(settings.store, (state) => state.singleKeys);
  return (
    <Dialog
      isText
      title={say('keys.title')}
      closeLabel={say('dialog.close')}
      onClose={() => place.setState({ dialog: null })}
    >
      {!isOn && <p className="keys-off">{say('keys.singleOff')}</p>}
      <div className="keys">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{say(`keys.group.${group}`)}</h3>
            <dl>
              {actions
                .filter((action) => action.group === group && action.keys.length > 0)
                .map((action) => (
                  <div key={action.id}>
                    <dt>{say(action.label)}</dt>
                    <dd>
                      {action.keys.map((keys) => (
                        <span key={keys}>
                          <Kbd keys={keys} />
                          <span className="visually-hidden">{keys}</span>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="keys-foot">{say('keys.foot')}</p>
    </Dialog>
  );
}
