import { createContext } from 'react';
import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import { isWritten } from '../../../shared/domain/contact/written.ts';
import { findIn } from '../../../shared/kit/findIn.ts';

/** What is looked for in the open conversation, and the event where the looking stands; nothing while it is not. */
export type Found = { readonly asked: string; readonly current: string | null };
export const FoundContext = createContext<Found>({ asked: '', current: null });

/** A text in pieces: what was looked for, and what stands between. */
export type Piece = { readonly at: number; readonly text: string; readonly isFound: boolean };

export function piecesOf(text: string, asked: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const put = (to: number, isFound: boolean) => {
    if (to > from) pieces.push({ at: from, text: text.slice(from, to), isFound });
    from = to;
  };
  for (const [start, end] of findIn(text, asked)) {
    put(start, false);
    put(end, true);
  }
  put(text.length, false);
  return pieces;
}

/** Which of the fetched events hold it; the gateway knows of the rest. */
export const versionsHolding = (events: readonly RecordedEvent[], asked: string): readonly number[] =>
  events.flatMap(({ event, version }) =>
    isWritten(event) && 'text' in event.content && findIn(event.content.text, asked).length > 0
      ? [version]
      : [],
  );

/** Both lists as one, oldest first. */
export const together = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

/** The match so many steps on, round the end; the latest where it stands at none. */
export function stepFrom(matches: readonly number[], current: number | null, step: number): number | null {
  const at = current === null ? -1 : matches.indexOf(current);
  if (at < 0) return matches.at(-1) ?? null;
  return matches[(at + step + matches.length) % matches.length] ?? null;
}
