import type { desktopCalls } from '../../shared/desktop/calls.ts';
import type { Handlers } from './serve.ts';

/** The handlers of one area, as `shared/desktop` declares its calls. */
export type AreaHandlers<Area extends string> = {
  readonly [N in Extract<keyof typeof desktopCalls, `${Area}.${string}`>]: Handlers<typeof desktopCalls>[N];
};
