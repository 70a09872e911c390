import { z } from 'zod';
import { clientChannel } from '../domain/channel.ts';
import { fileType } from '../domain/file/fileRef.ts';
import { language, localised } from '../domain/language.ts';

const openingHours = z.object({
  /** Seven days from Monday; an empty list is a closed day. Null when always open. */
  weekly: z.array(z.array(z.string())).length(7).nullable(),
  isOpen: z.boolean(),
  /** When it next opens, if it is closed now. */
  opensAt: z.iso.datetime().nullable(),
  /** When it next closes, if it is open now and not always so. */
  closesAt: z.iso.datetime().nullable(),
  /** The zone in whose wall clock the hours are told. */
  timeZone: z.string(),
});
export type OpeningHours = z.infer<typeof openingHours>;

const choice = z.object({ id: z.string(), label: localised });

/** `GET /citizen/service`: what the page says before anyone writes. */
export const publicService = z.object({
  organisation: localised,
  unit: localised,
  languages: z.array(language),
  /** What can be chosen as the topic, with the finer topics of each (R17, R43). */
  topics: z.array(choice.extend({ subtopics: z.array(choice) })),
  /** The chat's hours. */
  hours: openingHours,
  /** The ways of contact in use today (R4), each with its hours. */
  channels: z.array(z.object({ id: clientChannel, hours: openingHours })),
  /** Whether one can identify oneself; where not, no way that needs it is offered. */
  canIdentify: z.boolean(),
  /** When clients are called, how soon at the latest in business days, and how often it is tried (R29). */
  callback: z.object({
    hours: openingHours,
    businessDays: z.number().int(),
    attempts: z.number().int(),
  }),
  /** Within how many business days a message is answered. */
  messageBusinessDays: z.number().int(),
  /** Who may make contact (R15), without those who do it for an organisation. */
  contactBy: z.array(z.object({ code: z.string(), label: localised })),
  regions: z.array(choice),
  hasInterpreter: z.boolean(),
  emergency: z.object({ number: z.string(), text: localised }),
  reopenDays: z.number().int(),
  /** The closing survey (R72, R73); null where there is none. */
  survey: z
    .object({
      scale: z.object({ from: z.number().int(), to: z.number().int() }),
      items: z.array(choice),
    })
    .nullable(),
  /** Which files can be sent in a conversation, how large, and how many in a message; null where none can. */
  files: z
    .object({
      types: z.array(fileType),
      maxBytes: z.number().int(),
      perMessage: z.number().int(),
    })
    .nullable(),
  now: z.iso.datetime(),
});
export type PublicService = z.infer<typeof publicService>;
