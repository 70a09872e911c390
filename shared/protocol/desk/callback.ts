import { recordAttemptCommand } from '../../domain/contact/callback/recordAttempt.ts';
import { scheduleCallbackCommand } from '../../domain/contact/callback/scheduleCallback.ts';
import { startCallCommand } from '../../domain/contact/callback/startCall.ts';
import { commandCall } from '../define.ts';

const own = ['NotOwner', 'ContactClosed'] as const;

/** Calling the client back. */
export const callbackCalls = {
  'callback.schedule': commandCall(
    scheduleCallbackCommand,
    [...own, 'WrongChannel', 'MissingDetail', 'NoAttemptsLeft', 'SlotNotOffered', 'CallTooEarly'],
    'Promise the client a call at an agreed time, or at the first that the rules propose.',
  ),
  'callback.start': commandCall(
    startCallCommand,
    [...own, 'NoCallback', 'NoAttemptsLeft', 'CallTooEarly'],
    'Ring the client now.',
  ),
  'callback.record': commandCall(
    recordAttemptCommand,
    [...own, 'NoCallback'],
    'What came of the call: reached, no answer, busy or a wrong number.',
  ),
} as const;
