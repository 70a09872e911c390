import { z } from 'zod';
import { language } from '../domain/language.ts';
import { savedView } from './inboxViews.ts';

/** Views that a person keeps at most. */
export const MOST_SAVED_VIEWS = 20;

/** What a person may set for this PC. Every field has a default, so that an older file reads well. */
export const settings = z.object({
  language: language.default('fi'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  notifications: z.boolean().default(true),
  sound: z.boolean().default(true),
  singleKeys: z.boolean().default(true),
  /** A view of a newer version that this one cannot read is left out, and takes no other setting with it. */
  inboxViews: z
    .array(z.unknown())
    .max(1_000)
    .default([])
    .transform((views): z.input<typeof savedView>[] =>
      views
        .flatMap((each) => {
          const read = savedView.safeParse(each);
          return read.success ? [read.data] : [];
        })
        .slice(0, MOST_SAVED_VIEWS),
    )
    // What comes of it can be written down as a schema; a transformation alone cannot.
    .pipe(z.array(savedView)),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = settings.parse({});
