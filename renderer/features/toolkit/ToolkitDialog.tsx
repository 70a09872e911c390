import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { openOutside } from '../../feed/place.ts';
import type { Service } from '../../feed/state.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogSearch } from '../../ui/DialogSearch.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { type Tool, toolsFor } from './toolkit.ts';
import './toolkit.css';

/** The professional's own links (R71): type a few letters, Enter opens one outside, Esc goes back to where one was. */
export function ToolkitDialog({ service: { config } }: { readonly service: Service }) {
  const { place, announcer } = useDesk();
  const say = useWords();
  const screen = useLanguage();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const groups = toolsFor(config.toolkit, screen, words);
  const tools = groups.flatMap((group) => group.tools);
  const chosen = tools[Math.min(at, tools.length - 1)];
  const optionId = (tool: Tool) => `${id}-${tool.id}`;
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const leave = () => place.setState({ isToolkitOpen: false });
  const open = (tool: Tool | undefined) => {
    if (!tool) return;
    leave();
    openOutside(place, tool.url);
    announcer.speak({ id: 'toolkit.opened', values: { title: tool.title } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && tools.length > 0)
      setAt((Math.min(at, tools.length - 1) + step + tools.length) % tools.length);
    else if (event.key === 'Enter') open(chosen);
    else return;
    event.preventDefault();
  };
  const shared = {
    className: 'toolkit',
    title: say('toolkit.title'),
    closeLabel: say('dialog.close'),
    onClose: leave,
  };
  if (config.toolkit.length === 0)
    return (
      <Dialog {...shared}>
        <EmptyState icon="internet" title={say('toolkit.empty.title')}>
          <p>{say('toolkit.empty.text')}</p>
        </EmptyState>
      </Dialog>
    );
  return (
    <Dialog
      {...shared}
      foot={
        <p className="toolkit-keys">
          <Kbd keys="Enter" /> {say('toolkit.open')} <Kbd keys="Escape" /> {say('toolkit.back')}
        </p>
      }
    >
      <DialogSearch
        label={say('toolkit.search')}
        listId={id}
        activeId={chosen && optionId(chosen)}
        value={words}
        onType={(value) => {
          setWords(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} className="toolkit-links" role="listbox" aria-label={say('toolkit.title')}>
        {groups.map(({ title, tools: links }, i) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
          <div key={title ?? ''} role="group" aria-labelledby={`${id}-group-${i}`}>
            <h3 id={`${id}-group-${i}`} role="presentation">
              {title ?? say(groups.length > 1 ? 'toolkit.rest' : 'toolkit.links')}
            </h3>
            {links.map((tool) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys act on the combobox
              // biome-ignore lint/a11y/useFocusableInteractive: the combobox holds the focus
              <div
                key={tool.id}
                id={optionId(tool)}
                role="option"
                className="toolkit-link"
                aria-selected={tool === chosen}
                onClick={() => open(tool)}
              >
                <span>
                  {tool.title}
                  <small>{tool.host}</small>
                </span>
                <Icon name="linkExternal" />
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={tools.length > 0 ? 'visually-hidden' : 'toolkit-none'} role="status">
        {tools.length > 0 ? words && say('toolkit.found', { count: tools.length }) : say('toolkit.none')}
      </p>
    </Dialog>
  );
}
