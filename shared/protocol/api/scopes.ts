import { z } from 'zod';

/** What a key of another system may do: hand in contacts of some channels, read events, and read what was written. */
export const apiScopes = [
  'contacts:telephony',
  'contacts:chatbot',
  'contacts:requests',
  'contacts:applications',
  'contacts:reports',
  'contacts:letters',
  'events:read',
  'events:content',
] as const;
export const apiScope = z.enum(apiScopes);
export type ApiScope = z.infer<typeof apiScope>;
