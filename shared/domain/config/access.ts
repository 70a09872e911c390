import { z } from 'zod';
import { channel } from '../channel.ts';
import { language, localised } from '../language.ts';
import { day, labelled, provenance, slug } from './values.ts';

/** A channel from its own day on (R1, R4); null: agreed on, but not in use. */
export const channelInUse = z.strictObject({
  id: channel,
  activeFrom: day.nullable(),
  identified: z.enum(['strong', 'claimed', 'none']),
  calendar: slug,
  ...provenance,
});

/** A phone number of the service: it sets the default topic and nothing else (R2, R3, R7). */
export const entryPoint = z.strictObject({
  id: slug,
  label: localised,
  topic: slug,
  professionalOnly: z.boolean(),
  phoneNumber: z.string().min(3).max(30).optional(),
  ...provenance,
});

export const municipality = labelled;

/** A choice of the phone's region menu, by the key the caller presses (R12). */
export const region = z.strictObject({
  id: slug,
  key: z.string().regex(/^[0-9]$/, { error: 'not a key of the phone: one digit' }),
  label: localised,
  municipalities: z.array(slug).min(1),
  ...provenance,
});

/** Where one can walk in (R5, R16). */
export const site = z.strictObject({
  id: slug,
  label: localised,
  languages: z.array(language).min(1),
  appointmentOnly: z.boolean(),
  calendar: slug,
  ...provenance,
});
