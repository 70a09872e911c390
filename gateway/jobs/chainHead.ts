import { HOUR } from '../../shared/kit/time.ts';
import { accessHead } from '../db/accessLog.ts';
import type { Services } from '../services/environment.ts';
import { repeat } from './repeat.ts';

/**
 * Tells the log where the access log's chain ends: at the start, every hour and at the stop. Logs are kept elsewhere
 * than the database, so that whoever rewrites the whole chain there cannot rewrite what was told of it (P6).
 */
export function startChainHead({ db, log }: Services, every = HOUR): () => Promise<void> {
  const tell = async () => {
    const { seq, hash } = await accessHead(db);
    log.info({ seq, hash }, 'the access log ends here');
  };
  const failure = 'the end of the access log could not be told';
  const stop = repeat(tell, { every, log, failure });
  return async () => {
    await stop();
    await tell().catch((error: unknown) => log.warn({ err: error }, failure));
  };
}
