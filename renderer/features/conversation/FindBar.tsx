import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { SEARCH_LENGTH } from '../../../shared/protocol/desk/finding.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { isElement } from '../../kit/elements.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Finding } from './useFinding.ts';
import './find.css';

type FindBarProps = { readonly finding: Finding; readonly onClose: () => void };

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Words looked for in one conversation: Enter goes on, Shift+Enter back, Esc to where one was. */
export function FindBar({ finding, onClose }: FindBarProps) {
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  const left = useRef<Element | null>(null);
  useLayoutEffect(() => {
    left.current = field.current?.ownerDocument.activeElement ?? null;
  }, []);
  useFocusRequest('find', field);
  const { matches, current, words, state } = finding;

  const close = () => {
    onClose();
    const back = left.current;
    const page = field.current?.ownerDocument;
    if (isElement(back) && back.isConnected && back !== page?.body) back.focus();
    else page?.querySelector<HTMLElement>('.timeline-scroller')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : steps[event.key];
    if (event.key === 'Escape') close();
    else if (step && event.target === field.current) finding.go(step);
    else return;
    event.preventDefault();
  };
  const count =
    words === ''
      ? ''
      : matches.length > 0
        ? say('find.at', { at: matches.indexOf(current ?? 0) + 1, of: matches.length })
        : state === 'looking'
          ? say('find.looking')
          : say('find.none');
  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        aria-label={say('find.label')}
        placeholder={say('find.label')}
        autoComplete="off"
        maxLength={SEARCH_LENGTH}
        value={finding.asked}
        onChange={(event) => finding.ask(event.target.value)}
      />
      <span className="find-count" role="status">
        {count}
        {words !== '' && state === 'part' && <small>{say('find.part')}</small>}
      </span>
      <button
        type="button"
        className="button button-quiet"
        aria-label={say('find.previous')}
        title={say('find.previous')}
        aria-keyshortcuts="Shift+Enter"
        disabled={matches.length === 0}
        onClick={() => finding.go(-1)}
      >
        <Icon name="arrowUp" />
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={say('find.next')}
        title={say('find.next')}
        aria-keyshortcuts="Enter"
        disabled={matches.length === 0}
        onClick={() => finding.go(1)}
      >
        <Icon name="arrowDown" />
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={say('find.close')}
        title={say('find.close')}
        onClick={close}
      >
        <Icon name="close" />
      </button>
    </search>
  );
}
