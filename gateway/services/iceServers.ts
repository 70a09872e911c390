import { createHmac, randomBytes } from 'node:crypto';
import { HOUR, SECOND } from '../../shared/kit/time.ts';
import type { IceServers } from '../../shared/protocol/talk.ts';

/** STUN and TURN servers, and the secret that the gateway shares with the latter; null where there are none. */
export type IceOptions = {
  readonly stun: readonly string[];
  readonly turn: readonly string[];
  readonly secret: string | null;
};

export const noIce: IceOptions = { stun: [], turn: [], secret: null };

/** How long a name for TURN is good, in milliseconds; connecting anew asks for another. */
const GOOD_FOR = HOUR;

/** A name and its word for TURN's REST way (draft-uberti-behave-turn-rest): the name says until when it is good. */
export function turnCredential(secret: string, goodUntil: Date, nonce: string) {
  const username = `${Math.floor(goodUntil.getTime() / SECOND)}:${nonce}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}

/** The servers for one participant. The nonce names nobody: the TURN server learns no more than that it is one of ours. */
export function iceServersFor(
  { stun, turn, secret }: IceOptions,
  now: Date,
  nonce = randomBytes(9).toString('base64url'),
): IceServers {
  const servers: IceServers = stun.length > 0 ? [{ urls: [...stun] }] : [];
  if (turn.length > 0 && secret !== null)
    servers.push({
      urls: [...turn],
      ...turnCredential(secret, new Date(now.getTime() + GOOD_FOR), nonce),
    });
  return servers;
}
