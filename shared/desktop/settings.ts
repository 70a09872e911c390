import { z } from 'zod';
import { language } from '../domain/language.ts';

/** What a person may set for this PC. Every field has a default, so that an older file reads well. */
export const settings = z.object({
  language: language.default('fi'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  notifications: z.boolean().default(true),
  sound: z.boolean().default(true),
  singleKeys: z.boolean().default(true),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = settings.parse({});
