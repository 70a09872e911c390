import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { CannedText } from '../../../shared/domain/config/guidance.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { openOutside } from '../../feed/place.ts';
import { insertIntoReply } from '../../feed/texts.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Link } from './guidance.ts';

/** Addresses: Enter gives one to the client, Shift+Enter or the button beside opens it. */
export function LinkRows({ title, links }: { readonly title: string; readonly links: readonly Link[] }) {
  const id = useId();
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </section>
  );
}

function LinkRow({ link: { title, detail, url, words } }: { readonly link: Link }) {
  const desk = useDesk();
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    openOutside(desk.place, url);
  };
  return (
    <li>
      <button
        type="button"
        className="guidance-row"
        data-row=""
        aria-keyshortcuts="Shift+Enter"
        onClick={() => (words === null ? openOutside(desk.place, url) : insertIntoReply(desk, words))}
        onKeyDown={onKeyDown}
      >
        <span>{title}</span>
        <small>{detail ? `${detail} · ${new URL(url).host}` : new URL(url).host}</small>
      </button>
      <button
        type="button"
        className="button button-quiet guidance-open"
        data-beside=""
        aria-label={say('guidance.open', { title })}
        title={say('guidance.open', { title })}
        onClick={() => openOutside(desk.place, url)}
      >
        <Icon name="internet" />
      </button>
    </li>
  );
}

type TextRowsProps = {
  readonly title: string;
  readonly texts: readonly CannedText[];
  readonly bodyOf: (text: CannedText) => string;
  readonly lang: Language;
  readonly onInsert: (text: CannedText) => void;
  readonly children?: ReactNode;
};

/** Ready-made texts as they would be written to this client. */
export function TextRows({ title, texts, bodyOf, lang, onInsert, children }: TextRowsProps) {
  const id = useId();
  const screen = useLanguage();
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text.id}>
            <button type="button" className="guidance-row" data-row="" onClick={() => onInsert(text)}>
              <span>{text.title[screen]}</span>
              <small lang={lang} className="guidance-body">
                {bodyOf(text)}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
