import { SECOND } from '../../shared/kit/time.ts';
import { lapsedOffers } from '../db/offers.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import { namedId } from '../services/namedId.ts';

/** How often to look, in milliseconds: an offer stands for a day, and a little longer harms nobody. */
const EVERY = 5 * SECOND;

/**
 * Lets offers lapse that nobody has answered in time. What is to be done stands in the database and the command's id
 * is made of the offer's: every gateway may look, also after a restart, and it is done once.
 */
export function startOfferWatch(
  { db, now, log }: Services,
  pipeline: CommandPipeline,
  everyMs = EVERY,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let looking = look();

  async function look(): Promise<void> {
    try {
      for (const { contactId, transferId } of await lapsedOffers(db, now())) {
        const commandId = namedId(`expire:${transferId}`);
        await pipeline.submit({
          command: { verb: 'expireTransfer', id: contactId, commandId, transferId },
          actor: { kind: 'system', part: 'clock' },
          maySee: () => true,
        });
      }
    } catch (error) {
      log.warn({ err: error }, 'offers could not be looked at');
    }
    if (!isStopped)
      timer = setTimeout(() => {
        looking = look();
      }, everyMs);
  }

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await looking;
    clearTimeout(timer);
  };
}
