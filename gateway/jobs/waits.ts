import { SECOND } from '../../shared/kit/time.ts';
import { endedWaits } from '../db/waits.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import { stableId } from '../services/stableId.ts';
import { repeat } from './repeat.ts';

/** How often it looks, in milliseconds. */
const EVERY = 2 * SECOND;

/**
 * Brings contacts back to their owners when the time has come until which they waited for the client. That time
 * stands in the database and the command's id follows from it: a restart loses nothing, several gateways end it once.
 */
export function startWaits(
  { db, now, log }: Services,
  submit: CommandPipeline['submit'],
  every = EVERY,
): () => Promise<void> {
  const look = async () => {
    for (const { id, until } of await endedWaits(db, now())) {
      const commandId = stableId(`luotsi:wait ended:${id}:${until}`);
      await submit({
        command: { verb: 'endWait', id, commandId, until },
        actor: { kind: 'system', part: 'clock' },
        maySee: () => true,
      });
    }
  };
  return repeat(look, { every, log, failure: 'waits for clients could not be looked after' });
}
