import type { IconName } from '../../shared/look/icons.ts';

/** What a clock's ring shows. */
export type RingFace =
  | {
      readonly kind: 'running';
      readonly phase: 'calm' | 'warning' | 'breached';
      /** How much of the time has gone, 0 to 1. */
      readonly part: number;
      readonly main: string;
      readonly unit: string;
    }
  | { readonly kind: 'still'; readonly icon: IconName };
