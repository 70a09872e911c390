import { z } from 'zod';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { attemptsLeft } from '../../../shared/domain/contact/callback/attempts.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { type AttemptOutcome, attemptOutcome } from '../../../shared/domain/contact/parts/callback.ts';
import { readPhoneNumber } from '../../../shared/domain/contact/phoneNumber.ts';
import { defineForm } from '../../feed/forms.ts';

/** The outcomes of a call in the order of their digits. */
export const outcomes: readonly AttemptOutcome[] = attemptOutcome.options;

export type CallForm = {
  readonly outcome: AttemptOutcome | null;
  readonly note: string;
  readonly day: string | null;
  readonly span: string | null;
  /** Why a protected number has to be seen. */
  readonly reason: string;
};
/** No outcome is proposed: it is what the caller heard. */
export const callForm = defineForm<CallForm>(
  'call',
  z.object({
    outcome: attemptOutcome.nullable(),
    note: z.string(),
    day: z.string().nullable(),
    span: z.string().nullable(),
    reason: z.string(),
  }),
  { outcome: null, note: '', day: null, span: null, reason: '' },
);

/** Where a call to the client stands: none agreed on, to be made, being made, or all made in vain. */
export type CallPhase = 'none' | 'ready' | 'calling' | 'unreached';

export function phaseOf({ callback }: Contact): CallPhase {
  if (!callback || callback.status === 'reached') return 'none';
  if (callback.status === 'unreached') return 'unreached';
  return callback.status === 'attempting' ? 'calling' : 'ready';
}

/** Which attempt comes next, or is under way, of how many (R29). */
export function attemptNumber(
  { callback }: Contact,
  config: ServiceConfig,
): { readonly number: number; readonly of: number } {
  const of = config.callback.attempts;
  const left = callback ? attemptsLeft(callback, config) : of;
  return { number: Math.min(of, of - left + 1), of };
}

/** The address that the system's handler of calls takes; null where the text holds no number that can be dialled. */
export function dialAddress(text: string): string | null {
  const number = readPhoneNumber(text);
  return number && `tel:${number}`;
}

/** A number in groups, as it is read aloud: "040 123 4567", "+358 40 123 4567". What holds no number stays as it is. */
export function spacedNumber(text: string): string {
  const number = readPhoneNumber(text);
  const parts = number?.match(/^(\+358|00358)?(0?\d{2})(\d{3})(\d{2,4})$/);
  return parts ? parts.slice(1).filter(Boolean).join(' ') : text;
}
