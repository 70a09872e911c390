/** A "/" that begins a line, and what is written after it up to the caret. */
export type Slash = { readonly from: number; readonly words: string };

/** More than anyone would look for: a line this long is being written, not looked for. */
const LONGEST = 40;

/** The slash at the beginning of the line where the caret stands; null where none asks for anything. */
export function slashAt(text: string, caret: number): Slash | null {
  const from = text.lastIndexOf('\n', caret - 1) + 1;
  if (text[from] !== '/' || caret <= from) return null;
  const words = text.slice(from + 1, caret);
  // "/ ja", "//" and "/1" begin something else than a search.
  return /^[\s/\d]/.test(words) || words.length > LONGEST ? null : { from, words };
}
