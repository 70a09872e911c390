import { z } from 'zod';

/**
 * What a person wrote or filled in, or the fact that retention has erased it. Stored beside the journal, never in it.
 */
export const content = z.union([
  z.object({ text: z.string() }),
  z.object({ form: z.record(z.string(), z.json()) }),
  z.object({ erased: z.literal(true) }),
]);
export type Content = z.infer<typeof content>;
