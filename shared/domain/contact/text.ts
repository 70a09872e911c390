import { z } from 'zod';
import { MESSAGE_LENGTH } from './length.ts';

/** Lone surrogates, which no database stores, and control characters other than tab and newline. */
const unstorable = /\p{Surrogate}|(?![\t\n])\p{Cc}/gu;

/** Text as a person wrote it: not blank, without control characters that no keyboard makes, in Unicode NFC. */
export const messageText = z
  .string()
  .max(MESSAGE_LENGTH)
  .transform((text) => text.replace(/\r\n?/g, '\n').replace(unstorable, '').normalize('NFC').trim())
  .refine((text) => text.length > 0, { error: 'blank' });
