import { feedbackSince } from '../../gateway/db/feedback.ts';
import { DAY } from '../../shared/kit/time.ts';
import { type Area, Mistake, readArgs } from './area.ts';

/** What people at the desk think of the application (R84), the latest last. */
export const feedbackArea: Area = {
  list: {
    usage: 'list [--days 30]   (how far back; all that is kept without it)',
    run: async ({ args, db, now, say }) => {
      const { positionals, values } = readArgs(args, { days: { type: 'string' } });
      if (positionals.length > 0) throw new Mistake('nothing but --days is known');
      const found = await feedbackSince(db, sinceOf(values.days, now));
      if (found.length === 0) say('no feedback');
      for (const { received_at, person_id, role, version, protocol, about, text } of found) {
        say(
          `${received_at.toISOString()}  ${about}  ${person_id} (${role})  ${version || 'browser'}/${protocol}`,
        );
        for (const line of text.split('\n')) say(`  ${line}`);
      }
    },
  },
};

function sinceOf(days: string | undefined, now: Date): Date {
  if (days === undefined) return new Date(0);
  if (!/^[1-9]\d{0,3}$/.test(days)) throw new Mistake('--days is a whole number of days');
  return new Date(now.getTime() - Number(days) * DAY);
}
