/** What a key press says, of a `KeyboardEvent`. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  getModifierState(name: string): boolean;
};

/** One stroke: "a", "Shift+E", "Ctrl+K", "?", "ArrowDown". A sequence has a space between: "g i". */
export type Stroke = string;

const isLetter = (key: string): boolean => key.length === 1 && key.toLowerCase() !== key.toUpperCase();
const isCharacter = (key: string): boolean => [...key].length === 1;

/**
 * The stroke of a press, or null where a press is not ours: AltGr writes characters on Finnish and Swedish layouts
 * (and looks like Ctrl+Alt), so nothing with Alt is ever a command. Matched by what the key means, not where it is,
 * so "?" and "/" need Shift on these layouts and are found all the same.
 */
export function toStroke(press: KeyPress): Stroke | null {
  if (press.altKey || press.metaKey || press.getModifierState('AltGraph')) return null;
  if (['Control', 'Shift', 'Alt', 'Meta', 'Dead', 'Process', 'Unidentified'].includes(press.key)) return null;
  const isPlainCharacter = isCharacter(press.key) && !isLetter(press.key);
  const shift = press.shiftKey && !isPlainCharacter ? 'Shift+' : '';
  const key = isLetter(press.key) ? press.key.toLowerCase() : press.key;
  return `${press.ctrlKey ? 'Ctrl+' : ''}${shift}${key}`;
}

/** Strokes as compared: letters in lower case. */
export const normalStroke = (stroke: Stroke): Stroke => {
  const plus = stroke.lastIndexOf('+');
  const [modifiers, key] = plus > 0 ? [stroke.slice(0, plus + 1), stroke.slice(plus + 1)] : ['', stroke];
  return modifiers + (isLetter(key) ? key.toLowerCase() : key);
};

/** A stroke that writes a character: only outside text fields, and may be switched off (WCAG 2.1.4). */
export const writesCharacter = (stroke: Stroke): boolean =>
  !stroke.includes('Ctrl+') && isCharacter(stroke.replace('Shift+', ''));

/** How far an unfinished sequence ("g", then "i") waits for its next stroke. */
export const SEQUENCE_MS = 1_500;

export type Matched<T> = { readonly found: T | null; readonly pending: Stroke | null };

/** Which binding a stroke completes, given what was pressed just before. */
export function matchStroke<T extends { readonly keys: readonly string[] }>(
  bindings: readonly T[],
  pending: Stroke | null,
  stroke: Stroke,
): Matched<T> {
  const find = (wanted: string) =>
    bindings.find((each) =>
      each.keys.some((keys) => keys.split(' ').map(normalStroke).join(' ') === wanted),
    ) ?? null;
  const sequence = pending ? find(`${pending} ${stroke}`) : null;
  if (sequence) return { found: sequence, pending: null };
  const begins = bindings.some((each) =>
    each.keys.some((keys) => keys.includes(' ') && normalStroke(keys.split(' ')[0] ?? '') === stroke),
  );
  return { found: find(stroke), pending: begins ? stroke : null };
}

/** The caps to draw for keys: "Shift+E" -> ["Shift", "E"], "g i" -> ["G", "I"]. */
export function keyCaps(keys: string): readonly string[] {
  const caps: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };
  return keys
    .split(' ')
    .flatMap((stroke) => (stroke.length > 1 ? stroke.split('+') : [stroke]))
    .map((cap) => caps[cap] ?? (isLetter(cap) ? cap.toUpperCase() : cap));
}
