import { z } from 'zod';
import { fileTypes } from './fileTypes.ts';

export const fileType = z.enum(fileTypes);

/** Longest name of a file, its ending included, in UTF-16 code units. */
export const FILE_NAME_LENGTH = 100;
/** No configuration takes more in one message: the shape of a command has to end somewhere. */
export const MOST_FILES = 20;

/** A file as a message names it: never its bytes, which are asked for by its id. Erased with what was written. */
export const fileRef = z.object({
  id: z.uuid(),
  name: z.string().max(FILE_NAME_LENGTH),
  type: fileType,
  /** In bytes. */
  size: z.number().int().positive(),
  /** Whether a scanner for malware has found nothing in it; false where the service has no scanner. */
  isScanned: z.boolean(),
});
export type FileRef = z.infer<typeof fileRef>;

/** A file that its sender has brought and not yet, or already, sent in a message. */
export type Upload = {
  readonly file: FileRef;
  /** Null until all of it has come and, where there is a scanner, has been looked at. */
  readonly verdict: 'ready' | 'refused' | null;
  readonly isSent: boolean;
};
