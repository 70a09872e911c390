import { z } from 'zod';
import { person, personId } from '../domain/person.ts';

/**
 * Signing in, over HTTP. The short-lived access token goes to the renderer's memory. What renews it is a cookie of
 * `/auth` in a browser, and in Electron a `renewal` token that only the main process sees.
 */
export const signInRequest = z.object({ personId, keep: z.enum(['cookie', 'token']) });
export type SignInRequest = z.infer<typeof signInRequest>;

export const renewRequest = z.object({ renewal: z.string().max(200).optional() });

export const grant = z.object({
  token: z.string(),
  expiresAt: z.iso.datetime(),
  person,
});
export type Grant = z.infer<typeof grant>;

/** What the main process gets: the grant and what renews it. */
export const keptGrant = grant.extend({ renewal: z.string() });
export type KeptGrant = z.infer<typeof keptGrant>;

/** `GET /auth/people`: whom one may sign in as in demo mode. */
export const signInChoices = z.object({ mode: z.literal('demo'), people: z.array(person) });
export type SignInChoices = z.infer<typeof signInChoices>;

export const authRefusalCodes = ['BadRequest', 'UnknownPerson', 'SessionEnded', 'TooFast'] as const;
export type AuthRefusalCode = (typeof authRefusalCodes)[number];
