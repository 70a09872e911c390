import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import { VIEW_NAME_LENGTH } from '../../../shared/desktop/inboxViews.ts';
import { MOST_SAVED_VIEWS } from '../../../shared/desktop/settings.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Inbox } from './inboxStore.ts';

/** Keeps the list as it stands under a name, with the person's settings; the same name again replaces it. */
export function SavedViews({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { settings, announcer } = useDesk();
  const saved = useStore(settings.store, (state) => state.inboxViews);
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    const { view, sort, filter } = inbox.store.getState();
    const others = saved.filter((each) => each.name !== wanted);
    if (others.length >= MOST_SAVED_VIEWS)
      return announcer.say('problem', { id: 'inbox.savedFull', values: { count: MOST_SAVED_VIEWS } });
    settings.change({ inboxViews: [...others, { id: createId(), name: wanted, view, sort, filter }] });
    announcer.say('success', { id: 'inbox.savedDone', values: { name: wanted } });
    setName('');
  };
  return (
    <form className="filter-save" onSubmit={save}>
      <label>
        {say('inbox.saveAs')}
        <input
          type="text"
          value={name}
          maxLength={VIEW_NAME_LENGTH}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button
        type="submit"
        onPress={() => undefined}
        unavailable={name.trim() ? null : say('inbox.saveNoName')}
      >
        {say('inbox.save')}
      </Button>
      {saved.length > 0 && (
        <ul className="filter-saved" aria-label={say('inbox.saved')}>
          {saved.map((each) => (
            <li key={each.id}>
              <button type="button" className="filter-value" onClick={() => inbox.open(each)}>
                {each.name}
              </button>
              <button
                type="button"
                className="filter-forget"
                aria-label={say('inbox.forgetSaved', { name: each.name })}
                title={say('inbox.forgetSaved', { name: each.name })}
                onClick={() => settings.change({ inboxViews: saved.filter(({ id }) => id !== each.id) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
