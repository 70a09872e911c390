import { z } from 'zod';
import { type FileRef, fileRef } from '../../file/fileRef.ts';

/**
 * What a person wrote or filled in, or the fact that retention has erased it. Stored beside the journal, never in it.
 */
export const content = z.union([
  /** The words may be none where there are files. */
  z.object({ text: z.string(), files: z.array(fileRef).optional() }),
  z.object({ form: z.record(z.string(), z.json()) }),
  z.object({ erased: z.literal(true) }),
]);
export type Content = z.infer<typeof content>;

/** The files that came with what was written. */
export const filesIn = (content: Content): readonly FileRef[] =>
  'files' in content ? (content.files ?? []) : [];
