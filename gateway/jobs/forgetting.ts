import { DAY, HOUR } from '../../shared/kit/time.ts';
import { forgetOld } from '../db/sessions.ts';
import type { Services } from '../services/environment.ts';

/** Once an hour: forgets sessions that are over and ids of commands that nobody will send again. */
export function startForgetting({ db, now, log }: Services): () => void {
  const forget = () => {
    const at = now().getTime();
    forgetOld(db, new Date(at - DAY), new Date(at - 30 * DAY)).catch((error: unknown) =>
      log.warn({ err: error }, 'forgetting failed'),
    );
  };
  const timer = setInterval(forget, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
