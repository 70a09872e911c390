import { z } from 'zod';
import { channel } from '../channel.ts';
import { MESSAGE_LENGTH } from '../contact/length.ts';
import { type Language, localised } from '../language.ts';
import { provenance, secureUrl, slug } from './values.ts';

/** What a canned text may leave open, to be filled in from the contact it is used in. The list is closed. */
export const placeholders = [
  'client',
  'counsellor',
  'title',
  'organisation',
  'unit',
  'hours',
  'line',
  'phone',
  'emergency',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** Every "{name}" of a text, known or not. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}\n]*)\}/g)].map(([, name = '']) => name);

const title = z.string().min(1).max(60);
const body = z.string().min(1).max(MESSAGE_LENGTH);

/**
 * A text that counsellors use again and again, in all languages: it goes out in the contact's. Where `channels` are
 * named it is offered in those alone; its `topics` and `queues` raise it above the others where they fit.
 */
export const cannedText = z.strictObject({
  id: slug,
  title: z.strictObject({ fi: title, sv: title, en: title }),
  body: z.strictObject({ fi: body, sv: body, en: body }),
  topics: z.array(slug).default([]),
  queues: z.array(z.string()).default([]),
  channels: z.array(channel).default([]),
  ...provenance,
});
export type CannedText = z.infer<typeof cannedText>;

/** R11: guidance on the web that a client is given; of a topic, or of any where none is named. */
export const guidanceLink = z.strictObject({
  id: slug,
  label: localised,
  /** One address for all languages, or one for each. */
  url: z.union([secureUrl, z.strictObject({ fi: secureUrl, sv: secureUrl, en: secureUrl })]),
  topics: z.array(slug).default([]),
  ...provenance,
});
export type GuidanceLink = z.infer<typeof guidanceLink>;

export const addressOf = ({ url }: GuidanceLink, lang: Language): string =>
  typeof url === 'string' ? url : url[lang];
