import { accessAfter, type ChainedAccess, type ChainHead, chainHash, emptyChain } from '../db/accessLog.ts';
import type { Db } from '../db/database.ts';

/** Whether the log is as it was written; if not, the first row that does not follow on. */
export type ChainVerdict =
  | { readonly ok: true; readonly head: ChainHead }
  | { readonly ok: false; readonly seq: number };

/** Follows the chain over rows in order, from `head` on. */
export function followChain(head: ChainHead, rows: readonly ChainedAccess[]): ChainVerdict {
  let last = head;
  for (const row of rows) {
    const isNext = row.seq === last.seq + 1 && row.hash === chainHash(last.hash, row);
    if (!isNext) return { ok: false, seq: last.seq + 1 };
    last = { seq: row.seq, hash: row.hash };
  }
  return { ok: true, head: last };
}

/** Whether a chain that ends in `head` still holds what ended in `kept`, a head that was put away elsewhere. */
const holds = (rows: readonly ChainedAccess[], kept: ChainHead): boolean =>
  rows.some(({ seq, hash }) => seq === kept.seq && hash === kept.hash);

/** Follows rows that begin the chain, and asks whether a head kept elsewhere is still on it (P6). */
export function verifyRows(rows: readonly ChainedAccess[], kept: ChainHead): ChainVerdict {
  const verdict = followChain(emptyChain, rows);
  if (!verdict.ok) return verdict;
  return kept.seq === 0 || holds(rows, kept) ? verdict : { ok: false, seq: kept.seq };
}

const PAGE = 5_000;

/** The same over the whole log in the database, page by page. */
export async function verifyAccessLog(db: Db, kept: ChainHead): Promise<ChainVerdict> {
  let head = emptyChain;
  let isKept = kept.seq === 0;
  for (;;) {
    const rows = await accessAfter(db, head.seq, PAGE);
    if (rows.length === 0) return isKept ? { ok: true, head } : { ok: false, seq: kept.seq };
    const verdict = followChain(head, rows);
    if (!verdict.ok) return verdict;
    isKept ||= holds(rows, kept);
    head = verdict.head;
  }
}
