import { z } from 'zod';
import { fileType, MOST_FILES } from '../file/fileRef.ts';
import { localised } from '../language.ts';
import { right } from '../rights.ts';
import { role } from '../role.ts';
import { labelled, link, provenance, slug, whole } from './values.ts';

/** A role of the desk and what it may do; rights are named in full, none is inherited. */
export const roles = z.record(role, z.array(right));

/** R75: where a client is guided outside the unit. */
export const directoryEntry = link.extend({
  description: localised,
  kind: z.enum(['authority', 'municipality', 'health', 'thirdSector', 'parish']),
  phoneNumber: z.string().min(3).max(30).optional(),
  /** Topics in which it may be enough by itself (R62); of none it is found by looking for it. */
  topics: z.array(slug).default([]),
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

/** R71: where a professional looks things up; links of one group stand together, in the order of the configuration. */
export const toolkitLink = link.extend({ group: localised.optional() });
export type ToolkitLink = z.infer<typeof toolkitLink>;

/** R79: a phase of taking the service into use; weeks are estimates, `owners` who answer for it. */
export const rolloutPhase = z.strictObject({
  phase: whole,
  label: localised,
  weeks: z.strictObject({ from: whole, to: whole }),
  owners: z.array(localised).min(1),
});

/**
 * The client system is the register of record; what the gateway keeps goes some days after a contact has ended and its
 * export is confirmed.
 */
export const retention = z.strictObject({
  registerOfRecord: localised,
  operationalCopyDaysAfterExport: whole,
  /** Whether nothing is erased before a webhook that gets everything has taken it. */
  needsConfirmedExport: z.boolean().default(true),
  /** R27: an anonymous chat has no client record to be kept in; days from its end. */
  anonymousDays: whole.default(30),
  /** R84: what was said of the application; days from when it came. */
  feedbackDays: whole.default(365),
  ...provenance,
});

/** Files in a conversation: which kinds, told from their bytes, how large and how many. */
export const files = z.strictObject({
  types: z.array(fileType).min(1),
  /** Of one file, in megabytes of 1,048,576 bytes. */
  maxMegabytes: whole.max(25),
  perMessage: whole.max(MOST_FILES),
  /** Of both sides together, also those that are not yet sent. */
  perConversation: whole.max(200),
  ...provenance,
});
/** Largest file that a configuration takes, in bytes. */
export const maxBytes = ({ maxMegabytes }: z.infer<typeof files>): number => maxMegabytes * 1_048_576;

/** R72, R73: the closing survey's items, on one scale. */
export const survey = z.strictObject({
  scale: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  items: z.array(labelled).min(1),
  ...provenance,
});

/** What is switched on. */
export const flags = z.strictObject({
  /** R47: the first handler keeps a child-welfare report to its closing. */
  singleHandlerReports: z.boolean(),
  survey: z.boolean(),
  /** Whether files can be sent in conversations. */
  files: z.boolean().default(true),
  /** R70. */
  crossRegionOverflow: z.boolean(),
  /** R42: messages of disability services go to the line by finer topic. */
  autoRouteDisability: z.boolean(),
  /** R23: contacts are taken on shift only, by those skilled for them or with a reason. */
  shifts: z.boolean().default(true),
  /** R24. */
  anonymousVideo: z.boolean(),
});

/** A matter that may need help at once: the county's own words, whole or as a stem that ends in "*". */
const words = z.array(
  z
    .string()
    .max(60)
    .regex(/^\p{L}+([ -]\p{L}+)*\*?$/u, {
      error: 'write a word or words, with "*" after a stem that inflects',
    }),
);
export const urgentWords = z.strictObject({ fi: words, sv: words, en: words });

/** R46: how urgent a matter is; the first is handled the same day. */
export const urgencyLevel = z.strictObject({
  id: z.enum(['URGENT', 'P1', 'P2', 'P3']),
  label: localised,
});

export const organisation = z.strictObject({
  id: slug,
  name: localised,
  unit: localised,
  /** Who takes feedback on accessibility; without it the statement names the unit alone. */
  feedback: z.strictObject({ email: z.email().max(120), phone: z.string().max(40).optional() }).optional(),
});
