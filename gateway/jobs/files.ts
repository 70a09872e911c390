import { DAY, SECOND } from '../../shared/kit/time.ts';
import { sweepFiles, waitingFiles } from '../db/files.ts';
import type { Services } from '../services/environment.ts';
import type { FileService } from '../services/files/fileService.ts';
import { repeat } from './repeat.ts';

/** How long what was brought and not sent is kept. */
const UNSENT = DAY;
const AT_ONCE = 20;

/**
 * Looks after files that are not sent: lets go of those that nobody sends, and asks the scanner again about those that
 * it has not judged. Several gateways may do so at once.
 */
export function startFileCare(
  services: Services,
  files: Pick<FileService, 'scan'>,
  every = 10 * SECOND,
): () => Promise<void> {
  const { db, now, log } = services;
  const look = async () => {
    const swept = await sweepFiles(db, new Date(now().getTime() - UNSENT));
    if (swept > 0) log.info({ files: swept }, 'files that were never sent were let go');
    // One that cannot be judged, such as one too large for the scanner, keeps no other waiting.
    const judged = await Promise.allSettled((await waitingFiles(db, AT_ONCE)).map(files.scan));
    const failed = judged.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  };
  return repeat(look, { every, log, failure: 'files could not be looked after' });
}
