import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import { SECOND } from '../../shared/kit/time.ts';
import { findContacts } from '../db/contacts.ts';
import { endedReplyWindows, moveCursor, readCursor } from '../db/jobs.ts';
import { eventsBetween } from '../db/journal.ts';
import { tryToLead } from '../db/leadership.ts';
import type { CommandPipeline } from '../services/commands.ts';
import type { Services } from '../services/environment.ts';
import type { Publisher } from '../services/publisher.ts';
import { stableId } from '../services/stableId.ts';
import { followUpOf, mayHaveFollowUp } from './followUps.ts';

/** The advisory lock of the gateway that reacts; any number, the same in all of them. */
const LOCK = 470_016;
/** The job's name in the database. */
const NAME = 'reactions';
/** Most events read from the journal at once. */
const PAGE = 200;
/** How long it rests where nothing wakes it, in milliseconds. */
const REST = 2 * SECOND;

type Parts = {
  readonly services: Services;
  readonly submit: CommandPipeline['submit'];
  readonly publisher: Publisher;
  readonly databaseUrl: string;
};

/**
 * Does what follows from events: reads the journal from its stored cursor on and gives commands, by one gateway at a
 * time. The cursor moves only after the commands were answered; one that was given before a crash has the same id
 * afterwards, and is done once. Refused follow-ups are told in the log and passed over.
 */
export function createReactions(services: Services, submit: CommandPipeline['submit']) {
  const { db, now, log } = services;

  async function give(command: ContactCommand): Promise<void> {
    const actor = { kind: 'system', part: 'reaction' } as const;
    const answer = await submit({ command, actor, maySee: () => true });
    const { verb, id } = command;
    if (!answer.ok) log.warn({ verb, contactId: id, code: answer.error.code }, 'a reaction was refused');
  }

  /** Follows up one page of events. Answers whether there was one. */
  async function followPage(): Promise<boolean> {
    const cursor = await readCursor(db, NAME);
    const events = await eventsBetween(db, cursor, cursor + PAGE);
    const last = events.at(-1);
    if (!last) return false;
    const possible = events.filter(mayHaveFollowUp);
    const contacts = await findContacts(db, [...new Set(possible.map(({ contactId }) => contactId))]);
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const recorded of possible) {
      const contact = byId.get(recorded.contactId);
      const command = contact && followUpOf(recorded, contact);
      if (command) await give(command);
    }
    await moveCursor(db, NAME, last.seq);
    return true;
  }

  async function endReplyWindows(): Promise<void> {
    for (const { id, version } of await endedReplyWindows(db, now())) {
      const commandId = stableId(`luotsi:reply window ended:${id}:${version}`);
      await give({ verb: 'endReplyWindow', id, commandId });
    }
  }

  return { followPage, endReplyWindows };
}

/** Reacts until stopped, while this gateway leads; another goes on when it is gone. */
export function startReactions({ services, submit, publisher, databaseUrl }: Parts): () => Promise<void> {
  const { followPage, endReplyWindows } = createReactions(services, submit);
  let isStopping = false;
  let isWoken = false;
  let endRest: () => void = () => undefined;
  const wake = () => {
    isWoken = true;
    endRest();
  };
  const unsubscribe = publisher.subscribe((publications) => {
    if (publications.some(({ recorded }) => mayHaveFollowUp(recorded))) wake();
  });
  const running = run();
  return async () => {
    isStopping = true;
    unsubscribe();
    wake();
    await running;
  };

  async function run(): Promise<void> {
    while (!isStopping) {
      await leadWhileIn().catch((error: unknown) => services.log.warn({ err: error }, 'reacting failed'));
      await rest();
    }
  }

  async function leadWhileIn(): Promise<void> {
    const leadership = await tryToLead(databaseUrl, LOCK);
    if (!leadership) return;
    try {
      while (!isStopping && !leadership.isLost()) {
        while (!isStopping && (await followPage()));
        await endReplyWindows();
        await rest();
      }
    } finally {
      await leadership.giveUp();
    }
  }

  /** Ends early when something came that may have a follow-up, also if that was just before. */
  async function rest(): Promise<void> {
    if (!isWoken && !isStopping)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, REST);
        endRest = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    isWoken = false;
  }
}
