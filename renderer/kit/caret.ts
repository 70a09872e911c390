/** What of a field's look decides where its letters stand. */
const kept = [
  'boxSizing',
  'width',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'tabSize',
] as const;

/** Where a letter of a text field stands, in pixels from the field's own corner. */
export function caretOf(field: HTMLTextAreaElement, index: number): { left: number; top: number } {
  const { ownerDocument: page } = field;
  const mirror = page.createElement('div');
  const look = getComputedStyle(field);
  for (const name of kept) mirror.style[name] = look[name];
  Object.assign(mirror.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap' });
  mirror.textContent = field.value.slice(0, index);
  const mark = page.createElement('span');
  mark.textContent = '/';
  mirror.append(mark);
  page.body.append(mirror);
  const { offsetLeft: left, offsetTop: top } = mark;
  mirror.remove();
  return { left, top: top - field.scrollTop };
}

/**
 * Puts a text in the place of a part of a field, as if it had been typed: it can be undone, and whoever hears the
 * field's changes hears this one.
 */
export function insertText(field: HTMLTextAreaElement, text: string, from: number, to: number): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated and without a successor: nothing else leaves what was typed before to be undone.
  if (field.ownerDocument.execCommand('insertText', false, text)) return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
