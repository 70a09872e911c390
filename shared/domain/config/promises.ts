import { z } from 'zod';
import { channel } from '../channel.ts';
import { localised } from '../language.ts';
import { code, coded, provenance, slug, whole } from './values.ts';

const positive = z.number().positive();
const wait = z.strictObject({ warnMinutes: positive, targetMinutes: positive, ...provenance });

/** What the service has promised; every running clock is computed from here (R45-R51, R85). */
export const promises = z.strictObject({
  chatWait: wait,
  phoneWait: wait,
  message: z.strictObject({ businessDays: whole, goalMeanHours: positive, ...provenance }),
  /** Handled the same day; what arrives after `calendar` has closed, by the next business day's close. */
  urgent: z.strictObject({
    target: z.literal('sameDay'),
    afterClose: z.literal('nextBusinessDayClose'),
    calendar: slug,
    ...provenance,
  }),
  consultation: z.strictObject({ warnHours: positive, dueHours: positive, ...provenance }),
  callback: z.strictObject({ firstAttemptBusinessDays: whole, ...provenance }),
});

/** A term set by law (section 3): what it runs for, and what meets it. */
export const statutoryClock = z.strictObject({
  id: code,
  label: localised,
  act: z.string().min(1),
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('immediately') }),
    z.strictObject({ kind: z.literal('businessDays'), n: whole }),
    z.strictObject({ kind: z.literal('months'), n: whole }),
  ]),
  metBy: z.enum(['urgencyAssessed', 'assessmentStarted', 'assessmentReady', 'decisionMade']),
  urgent: z.literal('sameOrNextBusinessDay').optional(),
  groups: z.array(code).optional(),
  channels: z.array(channel).optional(),
  topics: z.array(slug).optional(),
  source: z.string().optional(),
  verified: z.boolean(),
});
export type StatutoryClock = z.infer<typeof statutoryClock>;

/** R37-R40: how a contact goes to a service line, and when it comes back. */
export const transfer = z.strictObject({
  minChars: whole,
  identifiedOnly: z.boolean(),
  defaultConversion: z.literal('KIIREETON'),
  offerTimeoutBusinessDays: whole,
  chatKeptIf: z.array(z.enum(['targetOpen', 'targetStaffed'])).min(1),
  returnTo: z.literal('sender'),
  ...provenance,
});

/** R40: how long a request to identify stands. */
export const identification = z.strictObject({ timeoutMinutes: whole, ...provenance });

/** R29: three attempts, spaced over hours and days. */
export const callback = z.strictObject({
  attempts: whole,
  minGapHours: positive,
  minDistinctDays: whole,
  calendar: slug,
  firstAttemptBusinessDays: whole,
  slotMinutes: whole,
  ...provenance,
});

/** R31, R32: asking a colleague, in writing or by the on-call phone. */
export const consultation = z.strictObject({
  calendar: slug,
  roll: z.literal('nextOpeningClose'),
  pseudonymised: z.boolean(),
  minSkill: z.number().int().min(0).max(3),
  onCallPhone: z.string().min(3).nullable(),
  /** Whether others may take what was asked of a colleague by name, before that one has declined. */
  othersMayTake: z.boolean().default(true),
  ...provenance,
});

/** R30: messages that a professional begins. */
export const proMessage = z.strictObject({
  replyWindowDays: whole,
  purposes: z.array(coded).min(1),
  ...provenance,
});
