import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { OutgoingType } from '../../shared/protocol/api/outgoingEvents.ts';
import type { Db } from '../db/database.ts';
import { headSeq } from '../db/journal.ts';
import { insertWebhook, listWebhooks } from '../db/webhooks.ts';
import { createWebhookSecret, whyNoWebhookAddress } from './webhookPost.ts';

type Wish = {
  readonly name: string;
  readonly url: string;
  /** Empty: all. */
  readonly events: readonly OutgoingType[];
  readonly hasContent: boolean;
  /** The journal number after which it begins; null for what happens from now on. */
  readonly after: number | null;
};

type Refusal = { readonly code: 'BadAddress'; readonly why: string } | { readonly code: 'NameTaken' };

/** Sets up a webhook and answers its secret, which both sides sign and check with. */
export async function addWebhook(
  db: Db,
  { after, ...wish }: Wish,
  now: Date,
): Promise<Result<{ id: string; secret: string }, Refusal>> {
  const why = whyNoWebhookAddress(wish.url);
  if (why) return refuse({ code: 'BadAddress', why });
  if ((await listWebhooks(db)).some(({ name }) => name === wish.name)) return refuse({ code: 'NameTaken' });
  const made = { id: randomUUID(), secret: createWebhookSecret() };
  await insertWebhook(db, { ...wish, ...made, cursorSeq: after ?? (await headSeq(db)) }, now);
  return ok(made);
}
