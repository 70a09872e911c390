import { SECOND } from '../../shared/kit/time.ts';
import { overdueRequests } from '../db/identityRounds.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import type { IdentityService } from '../services/identity/identityService.ts';
import { stableId } from '../services/stableId.ts';
import { repeat } from './repeat.ts';

/** How often it looks, in milliseconds. */
const EVERY = 5 * SECOND;

/**
 * Requests to identify that have run out, and proven identities that a gateway which stopped had not yet taken to
 * their contacts. What is due stands in the database, so nothing is lost by a restart; several gateways do no harm,
 * since each of these commands has one id wherever it is made.
 */
export function startIdentification(
  { db, now, log }: Services,
  pipeline: CommandPipeline,
  identity: IdentityService | null,
): () => Promise<void> {
  const timeOut = async () => {
    for (const { contactId: id, requestId } of await overdueRequests(db, now())) {
      const commandId = stableId(`luotsi:identification timed out:${requestId}`);
      await pipeline.submit({
        command: { verb: 'timeOutIdentification', id, commandId, requestId },
        actor: { kind: 'system', part: 'identity' },
        maySee: () => true,
      });
    }
  };
  const look = async () => {
    await timeOut();
    await identity?.takeUp(null);
  };
  const failure = 'identifications could not be looked after';
  return repeat(look, { every: EVERY, log, failure, isAtStart: false });
}
