/** What a page tells the main process; values in `args` and `value` are texts of the codec. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'open'; url: string; name: string; features: string }
  | { kind: 'input'; type: string }
  | { kind: 'preloadError'; stack: string };

/** What the main process tells a page. */
export type ToPage =
  | { kind: 'reply'; id: number; value: string }
  | { kind: 'failure'; id: number; error: string }
  | { kind: 'push'; channel: string; args: string };

/** Given to the page's script by the main process. */
export type PageConfig = {
  /** Names the events by which the two worlds talk; random, so that a page cannot guess it. */
  secret: string;
  preload: string;
  process: Record<string, unknown>;
};

export const isolatedWorld = 'Electron Isolated Context';
export const bindingName = '__standinTell';
export const receiverName = '__standinReceive';
