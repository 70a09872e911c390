import { HOUR } from '../../shared/kit/time.ts';
import { accessHead } from '../db/accessLog.ts';
import type { Services } from '../services/environment.ts';

/**
 * Tells the log where the access log's chain ends: at the start, every hour and at the stop. Logs are kept elsewhere
 * than the database, so that whoever rewrites the whole chain there cannot rewrite what was told of it (P6).
 */
export function startChainHead({ db, log }: Services, every = HOUR): () => Promise<void> {
  let running: Promise<void> | null = null;
  const tell = () => {
    running ??= accessHead(db)
      .then(({ seq, hash }) => log.info({ seq, hash }, 'the access log ends here'))
      .catch((error: unknown) => log.warn({ err: error }, 'the end of the access log could not be told'))
      .finally(() => {
        running = null;
      });
    return running;
  };
  const timer = setInterval(tell, every);
  timer.unref();
  void tell();
  return async () => {
    clearInterval(timer);
    await running;
    await tell();
  };
}
