import { z } from 'zod';
import type { WindowKind } from '../../shared/desktop/windows.ts';

const whole = z.number().int();
const standing = z.object({ x: whole, y: whole, width: whole, height: whole });
type Standing = z.infer<typeof standing>;

export const keptStandings = z.partialRecord(z.enum(['conversation', 'side']), standing).catch({});
export type Standings = z.infer<typeof keptStandings>;

type Room = { readonly width: number; readonly height: number };

const first: Readonly<Record<WindowKind, Room>> = {
  conversation: { width: 760, height: 860 },
  side: { width: 480, height: 860 },
};
const LEAST = 320;

/**
 * How a browser is asked for a window: where one of its kind stood last, in the size it had. A browser brings one that
 * would stand off every screen back by itself. In pixels of the page.
 */
export function featuresOf(kind: WindowKind, standings: Standings, screen: Room): string {
  const { x, y, width, height } = { x: null, y: null, ...first[kind], ...standings[kind] };
  const size = [
    `width=${clamp(width, screen.width)}`,
    `height=${clamp(height, Math.max(LEAST, screen.height - 80))}`,
  ];
  return ['popup', ...(x === null || y === null ? [] : [`left=${x}`, `top=${y}`]), ...size].join(',');
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, LEAST), most);

/** Where a window stands now. */
export const standingOf = (view: Window): Standing => ({
  x: Math.round(view.screenX),
  y: Math.round(view.screenY),
  width: Math.round(view.innerWidth),
  height: Math.round(view.innerHeight),
});
