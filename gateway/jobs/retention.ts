import { isErasable, shortestDays } from '../../shared/domain/contact/retention.ts';
import { DAY, HOUR } from '../../shared/kit/time.ts';
import { type Ended, endedContacts, eraseLeftovers } from '../db/retention.ts';
import { confirmedSpan } from '../db/webhooks.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import { stableId } from '../services/stableId.ts';
import { repeat } from './repeat.ts';

const AT_ONCE = 100;

/**
 * Erases what retention says: of contacts that have ended, whose days have passed, and which the register of record has
 * confirmed where it must. Each is a command, so that the journal says it and every desk hears it; the database lets
 * go of the content as that event is appended. Several gateways may look at once: the id follows from the contact as
 * it stands.
 */
export function createRetention(services: Services, submit: CommandPipeline['submit']) {
  const { db, now, log } = services;

  async function erase({ contact, exportedAt }: Ended): Promise<boolean> {
    const { id, version } = contact;
    const commandId = stableId(`luotsi:erase:${id}:${version}`);
    const answer = await submit({
      command: { verb: 'eraseContent', id, commandId, exportedAt },
      actor: { kind: 'system', part: 'retention' },
      maySee: () => true,
    });
    return answer.ok;
  }

  /** Looks at all there is, once; answers of how many contacts the content was erased. */
  async function look(): Promise<number> {
    const { config } = services;
    const before = new Date(now().getTime() - shortestDays(config) * DAY);
    let erased = 0;
    let last: { endedAt: string; id: string } | null = null;
    for (;;) {
      const confirmed = await confirmedSpan(db);
      const page: Awaited<ReturnType<typeof endedContacts>> = await endedContacts(db, {
        before,
        confirmed,
        last,
        limit: AT_ONCE,
      });
      const at = now().toISOString();
      const due = page.filter(({ contact, exportedAt }) =>
        isErasable(contact, config, { now: at, exportedAt }),
      );
      erased += (await Promise.all(due.map(erase))).filter(Boolean).length;
      const end = page.at(-1);
      if (!end || page.length < AT_ONCE) break;
      last = { endedAt: end.endedAt, id: end.contact.id };
    }
    const left = await eraseLeftovers(db, {
      draftsBefore: before,
      clientsBefore: new Date(now().getTime() - DAY),
    });
    if (erased + left.drafts + left.clients > 0)
      log.info({ contacts: erased, ...left }, 'content was erased after its retention time');
    return erased;
  }
  return { look };
}

/** Looks at the start and then every hour, until stopped; a round that fails is told and tried again. */
export function startRetention(
  services: Services,
  submit: CommandPipeline['submit'],
  every = HOUR,
): () => Promise<void> {
  const { look } = createRetention(services, submit);
  return repeat(look, { every, log: services.log, failure: 'retention could not be looked after' });
}
