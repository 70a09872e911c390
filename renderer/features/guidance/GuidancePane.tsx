import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { reasonAgainst } from '../../feed/steps.ts';
import { countUse, filledText, insertIntoReply, textsFor } from '../../feed/texts.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { guidanceFor, someOf } from './guidance.ts';
import { Lines } from './Lines.tsx';
import { moveWithin } from './moveWithin.ts';
import { LinkRows, TextRows } from './Rows.tsx';
import './guidance.css';

type PaneProps = { readonly contact: Contact; readonly service: Service };

/** What helps with the open contact: web guidance, ready-made texts and the service lines, a key away from the reply. */
export function GuidancePane({ contact, service: { config } }: PaneProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const screen = useLanguage();
  const [words, setWords] = useState('');
  const [isAll, setAll] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useStore(desk.settings.store, (state) => state.uses);
  useFeed((state) => state.link.kind);
  const found = guidanceFor({ config, contact, screen, words });
  const texts = textsFor(desk, contact, words);
  const shown = someOf(texts, isAll || words.trim() !== '');
  const isNothing =
    texts.length +
      found.links.length +
      found.elsewhere.length +
      found.handbooks.length +
      found.lines.length ===
    0;
  const against = reasonAgainst(desk, contact, 'send');
  // The pane may come after the key that asked for it: the panel then has the keyboard until there is a field.
  useEffect(() => {
    const { current } = field;
    if (current?.ownerDocument.activeElement?.id === 'side-panel') current.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.target === field.current && words !== '') {
      setWords('');
      event.preventDefault();
    } else moveWithin(pane.current, event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows it holds
    <div ref={pane} className="guidance" onKeyDown={onKeyDown}>
      <div className="guidance-search">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={say('guidance.search')}
          placeholder={say('guidance.search')}
          autoComplete="off"
          data-first=""
          data-row=""
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p className="guidance-keys">
        {against ? (
          <span>{say('guidance.onlyReading', { reason: put(against) })}</span>
        ) : (
          <>
            <Kbd keys="Enter" /> {say('guidance.insert')}
          </>
        )}{' '}
        <Kbd keys="Shift+Enter" /> {say('guidance.openLink')}
      </p>
      <p className="visually-hidden" role="status">
        {words && say('guidance.found', { count: texts.length + found.links.length + found.lines.length })}
      </p>
      {isNothing && <p className="guidance-none">{say('guidance.none')}</p>}
      <LinkRows title={say('guidance.links')} links={found.links} />
      <TextRows
        title={say('texts.list')}
        texts={shown}
        bodyOf={(text) => filledText(desk, contact, text)}
        lang={contact.lang}
        onInsert={(text) => {
          if (insertIntoReply(desk, filledText(desk, contact, text))) countUse(desk, text);
        }}
      >
        {shown.length < texts.length && (
          <Button look="quiet" onPress={() => setAll(true)}>
            {say('guidance.all', { count: texts.length })}
          </Button>
        )}
      </TextRows>
      <Lines lines={found.lines} config={config} topic={contact.topic} isAllOpen={words.trim() !== ''} />
      <LinkRows title={say('guidance.elsewhere')} links={found.elsewhere} />
      <LinkRows title={say('guidance.handbooks')} links={found.handbooks} />
    </div>
  );
}
