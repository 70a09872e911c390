/** What a page tells the main process, as JSON. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'input'; type: string };

/** What the main process tells a page, as JSON. */
export type ToPage =
  | { kind: 'reply'; id: number; value: unknown }
  | { kind: 'failure'; id: number; error: string }
  | { kind: 'push'; channel: string; args: unknown[] };

export const isolatedWorld = 'Electron Isolated Context';
export const bindingName = '__standinTell';
export const receiverName = '__standinReceive';
