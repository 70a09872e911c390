import { z } from 'zod';

/**
 * counsellor (sosiaaliohjaaja / socialhandledare), socialWorker (sosiaalityöntekijä / socialarbetare), linePro
 * (palvelulinjan ammattilainen), ownWorker (omatyöntekijä / egen kontaktperson), lead (esihenkilö / chef), trainer
 * (kouluttaja / utbildare), admin (sovellustuki / systemstöd).
 */
export const roles = [
  'counsellor',
  'socialWorker',
  'linePro',
  'ownWorker',
  'lead',
  'trainer',
  'admin',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;
