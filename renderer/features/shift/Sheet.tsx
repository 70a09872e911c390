import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useDesk } from '../../feed/useDesk.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import type { useSheet } from './useSheet.ts';

type SheetProps = { readonly sheet: ReturnType<typeof useSheet> };

/** The hand-over sheet, to be read, copied as text or printed. */
export function Sheet({ sheet }: SheetProps) {
  const desk = useDesk();
  const say = useWords();
  const [isPrinting, setPrinting] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(sheet.text).then(
      () => desk.announcer.say('success', { id: 'done.sheetCopied' }),
      () => desk.announcer.say('problem', { id: 'sheet.notCopied' }),
    );
  return (
    <section className="shift-sheet" aria-label={say('sheet.label')}>
      <div className="shift-sheet-head">
        <h3>{say('sheet.label')}</h3>
        <Button icon="copy" onPress={() => void copy()}>
          {say('sheet.copy')}
        </Button>
        <Button onPress={() => setPrinting(true)}>{say('sheet.print')}</Button>
      </div>
      <SheetParts sheet={sheet} />
      {isPrinting && <Printed sheet={sheet} onPrinted={() => setPrinting(false)} />}
    </section>
  );
}

function SheetParts({ sheet: { parts } }: SheetProps) {
  const say = useWords();
  if (parts.length === 0) return <p>{say('sheet.empty')}</p>;
  return parts.map(({ title, lines }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two contacts may bear the same title; the order is theirs
    <div key={`${index} ${title}`} className="shift-sheet-part">
      <h4>{title}</h4>
      <dl>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

/** A page that holds the sheet and nothing else of the screen, while it is being printed. */
function Printed({ sheet, onPrinted }: SheetProps & { readonly onPrinted: () => void }) {
  const language = useLanguage();
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(
    <article className="print-page shift-printed" lang={language}>
      <h1>{sheet.title}</h1>
      <SheetParts sheet={sheet} />
    </article>,
    document.body,
  );
}
