import { accessHead, type ChainHead, emptyChain, rowOfHash } from '../../gateway/db/accessLog.ts';
import type { Db } from '../../gateway/db/database.ts';
import { verifyAccessLog } from '../../gateway/services/accessChain.ts';
import { type Area, Mistake, readArgs } from './area.ts';

/** The log of who read what of a client: where it ends, and whether it is as it was written (703/2023 10 §). */
export const auditArea: Area = {
  head: {
    usage: 'head',
    run: async ({ args, db, say }) => {
      if (readArgs(args, {}).positionals.length > 0) throw new Mistake('nothing more is needed');
      const { seq, hash } = await accessHead(db);
      say(`row   ${seq}`);
      say(`hash  ${hash}`);
    },
  },
  verify: {
    usage:
      'verify [--head HASH]   (a hash that was kept elsewhere: the gateway tells one to its log every hour)',
    run: async ({ args, db, say }) => {
      const { positionals, values } = readArgs(args, { head: { type: 'string' } });
      if (positionals.length > 0) throw new Mistake('nothing but --head is known');
      // Without one from elsewhere, against what the database itself says of the end: that no row was cut off.
      const kept = values.head === undefined ? await accessHead(db) : await keptHead(db, values.head);
      const verdict = await verifyAccessLog(db, kept);
      if (!verdict.ok) throw new Error(`the access log is not as it was written: see row ${verdict.seq}`);
      say(`the access log is whole: ${verdict.head.seq} rows, ends in ${verdict.head.hash}`);
    },
  },
};

async function keptHead(db: Db, hash: string): Promise<ChainHead> {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Mistake('--head is a hash of 64 digits and letters a to f');
  if (hash === emptyChain.hash) return emptyChain;
  const seq = await rowOfHash(db, hash);
  if (seq === null) throw new Error('the access log is not as it was written: no row has the hash given');
  return { seq, hash };
}
