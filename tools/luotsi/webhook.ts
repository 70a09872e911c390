import { listWebhooks, removeWebhook, replayWebhook, type Webhook } from '../../gateway/db/webhooks.ts';
import { addWebhook } from '../../gateway/services/webhooks.ts';
import { type OutgoingType, outgoingTypes } from '../../shared/protocol/api/outgoingEvents.ts';
import { type Area, idOf, Mistake, readArgs, toTable } from './area.ts';

/** Webhooks: which other systems are told what happens, and how far they have been told. */
export const webhookArea: Area = {
  add: {
    usage: `add <name> <url> [--event <type> …] [--content] [--after <number>]   (${outgoingTypes.join(', ')})`,
    run: async ({ args, db, now, say }) => {
      const { positionals, values } = readArgs(args, {
        event: { type: 'string', multiple: true },
        content: { type: 'boolean' },
        after: { type: 'string' },
      });
      const [name, url, ...more] = positionals;
      if (!name || !url || more.length > 0) throw new Mistake('a name and an address are needed');
      const events = (values.event ?? []).map((each) => {
        if (!isType(each)) throw new Mistake(`there is no event "${each}"`);
        return each;
      });
      const after = values.after === undefined ? null : toNumber(values.after);
      const wish = { name, url, events, hasContent: values.content === true, after };
      const made = await addWebhook(db, wish, now);
      if (!made.ok)
        throw new Mistake(made.error.code === 'NameTaken' ? `"${name}" is there already` : made.error.why);
      say(`id      ${made.value.id}`);
      say(`secret  ${made.value.secret}`);
      say('The receiver checks the signature with this secret.');
    },
  },
  list: {
    usage: 'list',
    run: async ({ db, say }) => {
      const hooks = await listWebhooks(db);
      const rows = hooks.map((each) => [
        each.id,
        each.name,
        each.url,
        each.events.join(',') || 'all',
        each.hasContent ? 'content' : 'no content',
        `told up to ${each.cursorSeq}`,
        stateOf(each),
      ]);
      for (const line of rows.length > 0 ? toTable(rows) : ['no webhooks']) say(line);
    },
  },
  replay: {
    usage: 'replay <id> [--after <number>]   (without it, from where it stands)',
    run: async ({ args, db, say }) => {
      const { positionals, values } = readArgs(args, { after: { type: 'string' } });
      const id = idOf(positionals);
      const hook = (await listWebhooks(db)).find((each) => each.id === id);
      if (!hook) throw new Mistake('there is no such webhook');
      const after = values.after === undefined ? hook.cursorSeq : toNumber(values.after);
      await replayWebhook(db, id, after);
      say(`goes on after ${after}`);
    },
  },
  remove: {
    usage: 'remove <id>',
    run: async ({ args, db, now, say }) => {
      const id = idOf(readArgs(args, {}).positionals);
      if (!(await removeWebhook(db, id, now))) throw new Mistake('there is no such webhook');
      say('removed: nothing more is sent there');
    },
  },
};

const isType = (text: string): text is OutgoingType => (outgoingTypes as string[]).includes(text);

function toNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Mistake(`"${text}" is not a number of the journal`);
  return Number(text);
}

function stateOf({ deadAt, failingSince, lastFailure }: Webhook): string {
  if (deadAt) return `dead since ${deadAt.toISOString()} (${lastFailure})`;
  return failingSince ? `failing since ${failingSince.toISOString()} (${lastFailure})` : 'well';
}
