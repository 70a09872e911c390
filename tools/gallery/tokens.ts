/** Names of custom properties in a style sheet, each once, as they come: "--ink", "--ink-2", … */
export const tokenNames = (css: string): readonly string[] => [
  ...new Set([...css.matchAll(/^\s*(--[a-z0-9-]+):/gm)].map(([, name]) => name ?? '')),
];

/** The value a custom property is given first, as it is written. */
export const firstValue = (css: string, name: string): string =>
  css.match(new RegExp(`^\\s*${name}:\\s*([^;]+);`, 'm'))?.[1]?.trim() ?? '';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads what a browser computes, "rgb(1, 2, 3)"; null for what is seen through, since its ground decides. */
export function readRgb(computed: string): Rgb | null {
  const parts = computed.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const text = 4.5;
const mark = 3;

/** What stands on what, and the least contrast it needs: 4.5 for text, 3 for marks, borders of fields and focus. */
export const pairs: readonly (readonly [front: string, ground: string, least: number])[] = [
  ...['--panel', '--ground', '--sunk', '--accent-softer', '--accent-soft', '--ours', '--note'].flatMap(
    (ground) => [['--ink', ground, text] as const, ['--ink-2', ground, text] as const],
  ),
  ...['--panel', '--ground', '--sunk'].map((ground) => ['--ink-3', ground, text] as const),
  ...['--panel', '--ground', '--accent-soft', '--accent-softer'].map(
    (ground) => ['--accent-strong', ground, text] as const,
  ),
  ['--accent-ink', '--accent', text],
  ['--accent-ink', '--accent-strong', text],
  ['--rail-ink', '--rail', text],
  ['--note-ink', '--note', text],
  ['--panel', '--note-button', text],
  ['--success', '--success-soft', text],
  ['--success', '--panel', text],
  ['--warning', '--warning-soft', text],
  ['--alert', '--alert-soft', text],
  ['--alert', '--panel', text],
  ['--violet', '--violet-soft', text],
  ['--line-field', '--panel', mark],
  ['--calm', '--panel', mark],
  ['--warning-mark', '--panel', mark],
  ['--focus', '--panel', mark],
  ['--focus', '--ground', mark],
];
