import { z } from 'zod';
import { channel } from '../channel.ts';
import { right } from '../rights.ts';
import { coded, whole } from './values.ts';

/** R15: who contacted us; some must say for which organisation. */
export const contactBy = coded.extend({ organisation: z.enum(['required', 'optional']).optional() });

/**
 * R65: what came of a contact. `set` is where it counts (section 4): R resolved, G guided on, x left out of all
 * figures, - neither. `channels` narrows where it may be chosen, `right` who may choose it.
 */
export const resolution = coded.extend({
  set: z.enum(['R', 'G', 'x', '-']),
  channels: z.array(channel).min(1).optional(),
  right: right.optional(),
  needsLine: z.boolean().optional(),
});

/** Section 4: what the figures count. */
export const kpiSets = z.strictObject({
  resolved: z.array(z.enum(['R', 'G', 'x', '-'])).min(1),
  guided: z.array(z.enum(['R', 'G', 'x', '-'])).min(1),
  excludedSets: z.array(z.enum(['R', 'G', 'x', '-'])),
  excludedChannels: z.array(channel),
  digitalChannels: z.array(channel).min(1),
  preliminaryBusinessDays: whole,
});
