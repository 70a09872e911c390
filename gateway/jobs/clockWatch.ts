import { nextWatch, watchesBy } from '../../shared/domain/clock/clocksOf.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { MarkClockCommand } from '../../shared/domain/contact/markClock.ts';
import { SECOND } from '../../shared/kit/time.ts';
import { contactsToWatch, openContactsAfter, rememberWatches } from '../db/clockWatch.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import { stableId } from '../services/stableId.ts';
import { repeat } from './repeat.ts';

const EVERY = 2 * SECOND;
const AT_ONCE = 200;
/** Rounds of one tick at most: what cannot be recorded now is tried at the next. */
const ROUNDS = 100;

/**
 * Records when a clock warns and when its promise breaks, once of each run, by the gateway's time. What is next is
 * kept beside each contact (`watch_at`), so that a restart loses nothing and a gateway that slept catches up. Several
 * gateways may watch at once: the id of such a command follows from what it says, so it is done once.
 */
export function createClockWatch(services: Services, submit: CommandPipeline['submit']) {
  const { db, now } = services;
  let counted: Services['config'] | null = null;

  /** Counts anew what is next for every open contact: at the start, and when promises have been changed. */
  async function recount(): Promise<void> {
    const { config } = services;
    let after = '';
    for (;;) {
      const contacts = await openContactsAfter(db, after, AT_ONCE);
      await rememberWatches(
        db,
        contacts.map((contact) => watchOf(contact, config)),
      );
      const last = contacts.at(-1);
      if (!last || contacts.length < AT_ONCE) break;
      after = last.id;
    }
    counted = config;
  }

  async function record(contact: Contact): Promise<void> {
    const { config } = services;
    const watches = watchesBy(contact, config, now().toISOString());
    const answers = await Promise.all(
      watches.map(({ clock: { id: clock, since }, mark }) => {
        const commandId = stableId(`luotsi:clock ${mark}:${contact.id}:${clock}:${since}`);
        const command: MarkClockCommand = {
          verb: 'markClock',
          id: contact.id,
          commandId,
          clock,
          since,
          mark,
        };
        return submit({ command, actor: { kind: 'system', part: 'clock' }, maySee: () => true });
      }),
    );
    // Nothing was there to record, or someone else did: only the note of what is next is wrong.
    if (!answers.some(({ ok }) => ok)) await rememberWatches(db, [watchOf(contact, config)]);
  }

  /** Records all that has come due. */
  async function tick(): Promise<void> {
    if (counted !== services.config) await recount();
    for (let round = 0; round < ROUNDS; round += 1) {
      const contacts = await contactsToWatch(db, now(), AT_ONCE);
      await Promise.all(contacts.map(record));
      if (contacts.length < AT_ONCE) return;
    }
  }
  return { tick };
}

const watchOf = (contact: Contact, config: Services['config']) => ({
  id: contact.id,
  version: contact.version,
  watchAt: nextWatch(contact, config),
});

/** Watches until stopped; a round that fails is told and tried again. */
export function startClockWatch(
  services: Services,
  submit: CommandPipeline['submit'],
  every = EVERY,
): () => Promise<void> {
  const { tick } = createClockWatch(services, submit);
  return repeat(tick, { every, log: services.log, failure: 'watching the clocks failed' });
}
