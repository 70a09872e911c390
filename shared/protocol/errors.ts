import type { ContactRefusal } from '../domain/contact/refusals.ts';
import type { ShiftRefusal } from '../domain/shift/decideShift.ts';

/** What any call may answer instead of its value, whatever it asks. */
export type CommonError =
  | {
      readonly code: 'BadRequest';
      readonly issues: readonly { readonly path: string; readonly problem: string }[];
    }
  | { readonly code: 'UnknownCall' }
  | { readonly code: 'SessionEnded' }
  | { readonly code: 'NotFound' }
  | { readonly code: 'TooFast'; readonly retryAfterMs: number }
  | { readonly code: 'Internal'; readonly id: string };

export type CallError = CommonError | ContactRefusal | ShiftRefusal;
export type CallErrorCode = CallError['code'];

/** What a socket is told when it is not let in; carried in the connection error's `data`. */
export type HandshakeRefusal =
  | { readonly code: 'ProtocolMismatch'; readonly gateway: number; readonly client: number | null }
  | { readonly code: 'SessionEnded' }
  | { readonly code: 'BadRequest' }
  | { readonly code: 'TooFast'; readonly retryAfterMs: number };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError };
