import { createHmac, randomBytes } from 'node:crypto';
import type { OutgoingEvent } from '../../shared/protocol/api/outgoingEvents.ts';

const PREFIX = 'whsec_';

/** A secret in the form that libraries of Standard Webhooks take. */
export const createWebhookSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`;

/** The header `webhook-signature` (Standard Webhooks): HMAC-SHA256 over id, time in seconds and body. */
export function signWebhook(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

export type PostOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly isGone: boolean };

type Post = {
  readonly url: string;
  readonly secret: string;
  readonly event: OutgoingEvent;
  readonly now: Date;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
};

/**
 * Posts one event. Only a 2xx counts as taken; no redirect is followed and no answer's body read, so that nothing a
 * receiver says leads anywhere. Failures are named by a word, never by what the receiver sent.
 */
export async function postEvent({ url, secret, event, now, timeoutMs, signal }: Post): Promise<PostOutcome> {
  const id = String(event.id);
  const seconds = Math.floor(now.getTime() / 1000);
  const body = JSON.stringify(event);
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([timeout, signal]),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Luotsi',
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signWebhook(secret, id, seconds, body),
      },
      body,
    });
    void response.body?.cancel().catch(() => undefined);
    if (response.ok) return { ok: true };
    return { ok: false, why: `Status${response.status}`, isGone: response.status === 410 };
  } catch {
    return { ok: false, why: timeout.aborted ? 'Timeout' : 'Unreachable', isGone: false };
  }
}

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Why a webhook may not have this address; null if it may. Only https leaves the machine; without credentials in the
 * address, and never to the addresses on which clouds hand out their secrets.
 */
export function whyNoWebhookAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'not an address';
  if (url.username || url.password) return 'credentials do not belong in an address';
  if (/^(169\.254\.|\[fe80:|0\.0\.0\.0$|\[::\]$|\[::ffff:)/i.test(url.hostname))
    return 'not an address of a service';
  if (url.protocol === 'https:') return null;
  if (url.protocol === 'http:' && loopback.has(url.hostname)) return null;
  return 'https is needed, except on this machine';
}
