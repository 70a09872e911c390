import { z } from 'zod';

/** Longest description of a session, in UTF-16 code units: several times what three in a talk need. */
export const SDP_LENGTH = 24_000;

/** A seat in a talk: one page of one participant, as long as it takes part. */
export const seat = z.uuid();

const candidate = z.object({
  candidate: z.string().max(1_000),
  sdpMid: z.string().max(64).nullable(),
  sdpMLineIndex: z.number().int().min(0).max(64).nullable(),
  usernameFragment: z.string().max(256).nullable(),
});

/**
 * What the pages of a talk tell each other to connect. `hello`: a page has come in, and everyone connects to it.
 * `bye`: it has gone. The gateway passes it on and keeps nothing of it.
 */
export const talkSignal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('bye') }),
  z.object({
    kind: z.literal('description'),
    type: z.enum(['offer', 'answer']),
    sdp: z.string().max(SDP_LENGTH),
  }),
  z.object({ kind: z.literal('candidates'), candidates: z.array(candidate).min(1).max(30) }),
  /** What the sender lets others hear and see. */
  z.object({ kind: z.literal('shows'), isMuted: z.boolean(), hasPicture: z.boolean() }),
]);
export type TalkSignal = z.infer<typeof talkSignal>;

/** A signal with its way: to one seat, or to every other where `to` is null. */
export const signalled = z.object({
  talkId: z.uuid(),
  from: seat,
  to: seat.nullable(),
  signal: talkSignal,
});
export type Signalled = z.infer<typeof signalled>;

/** Servers through which pages find each other, with a name and a word that are good for an hour. */
export const iceServers = z.array(
  z.object({
    urls: z.array(z.string()),
    username: z.string().optional(),
    credential: z.string().optional(),
  }),
);
export type IceServers = z.infer<typeof iceServers>;
