import { z } from 'zod';

/** The service's languages (R54, R58): an attribute of contacts and queues, independent of the screen's language. */
export const languages = ['fi', 'sv', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A text in every language, as configuration carries it. */
export const localised = z.object({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });
export type Localised = z.infer<typeof localised>;
