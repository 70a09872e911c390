import { Emitter } from '../guard.ts';

type Area = { x: number; y: number; width: number; height: number };

class Screen extends Emitter {
  readonly #display = { id: 1, scaleFactor: 1, bounds: area(), workArea: area() };
  getPrimaryDisplay = () => this.#display;
  getAllDisplays = () => [this.#display];
  getDisplayMatching = (_bounds: Area) => this.#display;
}

function area(): Area {
  return { x: 0, y: 0, width: 1366, height: 768 };
}

export const screen = new Screen();
