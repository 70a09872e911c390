import { screen } from 'electron';
import type { Area } from './placement.ts';

/** Where windows may stand: the displays without what the system keeps of them, the main one first. */
export function workAreas(): [Area, ...Area[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}
