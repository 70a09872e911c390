import { z } from 'zod';

const whole = z.number().int();
export const placement = z.object({
  x: whole,
  y: whole,
  width: whole,
  height: whole,
  isMaximized: z.boolean(),
});
/** Where the window stands when it is not maximised, and whether it is. In pixels of the system. */
export type Placement = z.infer<typeof placement>;

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Size = { readonly width: number; readonly height: number };
/** How large a window is that nobody has sized yet, and how small one may become. */
export type Sizes = { readonly first: Size; readonly smallest: Size };

export const deskSizes: Sizes = {
  first: { width: 1366, height: 860 },
  smallest: { width: 480, height: 480 },
};

/**
 * Where to open the window: where it stood, on a display that is still there and fits it; in the middle of the main
 * display when there is nothing to go by. `areas` are the displays' work areas, the main one first.
 */
export function placeWindow(
  kept: Placement | null,
  areas: readonly [Area, ...Area[]],
  { first, smallest }: Sizes,
): Placement {
  const home = kept && areas.toSorted((a, b) => overlap(kept, b) - overlap(kept, a))[0];
  if (!kept || !home || overlap(kept, home) === 0) return centre(areas[0], first, kept?.isMaximized ?? false);
  const width = clamp(kept.width, Math.min(smallest.width, home.width), home.width);
  const height = clamp(kept.height, Math.min(smallest.height, home.height), home.height);
  return {
    x: clamp(kept.x, home.x, home.x + home.width - width),
    y: clamp(kept.y, home.y, home.y + home.height - height),
    width,
    height,
    isMaximized: kept.isMaximized,
  };
}

function centre(area: Area, first: Size, isMaximized: boolean): Placement {
  const width = Math.min(first.width, area.width);
  const height = Math.min(first.height, area.height);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { x, y, width, height, isMaximized };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The common surface of two rectangles, in square pixels. */
function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
