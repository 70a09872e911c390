/** Why a microphone or camera could not be had, as far as the browser says. */
export type CaptureProblem = 'denied' | 'missing' | 'busy' | 'unsupported';

/** Reads the name of what `getUserMedia` threw. */
export function captureProblemOf(error: unknown): CaptureProblem {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unsupported';
  }
}
