import type { WantedTarget } from '../../../shared/domain/contact/transfer/target.ts';
import type { Localised } from '../../../shared/domain/language.ts';

/** Where a contact could go, as it is searched for and shown. */
export type Target = {
  /** Kept with the half-filled form. */
  readonly key: string;
  readonly kind: 'queue' | 'line' | 'person';
  readonly wanted: WantedTarget;
  readonly label: string;
  /** The queue's own name; null for a person. */
  readonly code: string | null;
  /** When it answers and who is there, in words. */
  readonly facts: readonly string[];
  /** Someone is there now. */
  readonly isReady: boolean;
  /** What it is also found by. */
  readonly also: string;
  /** "Kenelle palvelu on tarkoitettu" (R87). */
  readonly eligibility: Localised | null;
  /** Who may be asked about the line. */
  readonly coordinator: string | null;
  readonly languages: readonly string[];
};
