import type { Settings } from '../../shared/desktop/settings.ts';
import { normalStroke, type Stroke } from '../kit/keys.ts';
import type { Action } from './actions.ts';

/** Keys after Finnish words: O ota, V vastaa, S siirrä, N neuvottele, X sulje. What is not here is as by default. */
const suomi: Readonly<Record<string, readonly Stroke[]>> = {
  'contact.claim': ['O'],
  'contact.release': ['Shift+O'],
  'contact.reopen': ['A'],
  'contact.close': ['X'],
  'contact.closeAndNext': ['Shift+X'],
  'contact.transfer': ['S'],
  'contact.recall': ['Shift+S'],
  'contact.consult': ['N'],
  'contact.consultByPhone': ['Shift+N'],
  'contact.invite': ['P'],
  'contact.askToIdentify': ['T'],
  'contact.assessment': ['E'],
  'contact.call': ['Y'],
  'contact.talk': ['Ctrl+Shift+Y'],
  'contact.message': ['W'],
  'contact.correctTopic': ['Shift+W'],
  'window.conversation': ['Shift+V'],
  'write.reply': ['V'],
  'write.note': ['M'],
};
const presets = { default: {}, suomi } as const satisfies Record<
  Settings['keyPreset'],
  Readonly<Record<string, readonly Stroke[]>>
>;

/** The actions with the keys that a person has: their own, else the preset's, else the action's. */
export function bindKeys(
  actions: readonly Action[],
  { keyPreset, keys }: Pick<Settings, 'keyPreset' | 'keys'>,
): readonly Action[] {
  const preset: Readonly<Record<string, readonly Stroke[]>> = presets[keyPreset];
  const bound = actions.map((action) => {
    const chosen = keys[action.id] ?? preset[action.id];
    return chosen ? { ...action, keys: chosen } : action;
  });
  const claimed = new Set(
    bound.flatMap(({ id, keys: own }) => (keys[id] || preset[id] ? own.map(strokesOf) : [])),
  );
  // A key that was given to another action is no longer the one's that had it by default.
  return bound.map((action) => {
    if (keys[action.id] || preset[action.id]) return action;
    const left = action.keys.filter((each) => !claimed.has(strokesOf(each)));
    return left.length === action.keys.length ? action : { ...action, keys: left };
  });
}

const strokesOf = (keys: Stroke): string => keys.split(' ').map(normalStroke).join(' ');

/** Whether two bindings cannot both be heard: the same, or one is where the other's sequence begins. */
const clashes = (one: Stroke, other: Stroke): boolean => {
  const [a, b] = [strokesOf(one), strokesOf(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
};

/** The other action that a key already does, if one does. */
export const clashOf = (actions: readonly Action[], id: string, stroke: Stroke): Action | null =>
  actions.find((each) => each.id !== id && each.keys.some((keys) => clashes(keys, stroke))) ?? null;

/** Keys that lists, fields and the system need for themselves. */
const kept = [
  'Escape',
  'Enter',
  'Tab',
  'Shift+Tab',
  ' ',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Ctrl+Enter',
  ...['a', 'c', 'v', 'x', 'y', 'z'].map((key) => `Ctrl+${key}`),
];

/** Whether a stroke may be given to an action at all. */
export const mayBeGiven = (stroke: Stroke): boolean => !kept.includes(stroke);
