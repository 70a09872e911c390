import { SECOND } from '../../shared/kit/time.ts';
import { overdueTalks } from '../db/talks.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import { stableId } from '../services/stableId.ts';
import { repeat } from './repeat.ts';

/** How often it looks, in milliseconds. */
const EVERY = 5 * SECOND;

/**
 * Ends talks that nobody answered, that never connected, or that both sides have forgotten. What is due stands in the
 * database and the command's id is made of it: every gateway may look, also after a restart, and it is done once.
 */
export function startTalkWatch(
  { db, now, log }: Services,
  pipeline: CommandPipeline,
  every = EVERY,
): () => Promise<void> {
  const look = async () => {
    for (const { contactId: id, talkId, expiresAt } of await overdueTalks(db, now())) {
      const commandId = stableId(`luotsi:talk expired:${talkId}:${expiresAt}`);
      await pipeline.submit({
        command: { verb: 'expireTalk', id, commandId, talkId },
        actor: { kind: 'system', part: 'clock' },
        maySee: () => true,
      });
    }
  };
  return repeat(look, { every, log, failure: 'talks could not be looked after', isAtStart: false });
}
