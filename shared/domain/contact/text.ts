import { z } from 'zod';
import { MESSAGE_LENGTH } from './length.ts';

/** Lone surrogates, which no database stores, and control characters other than tab and newline. */
const unstorable = /\p{Surrogate}|(?![\t\n])\p{Cc}/gu;

/** Anything that shows: not a space, nor a character that looks like nothing. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Without what no keyboard makes and no database stores, in Unicode NFC, and without space around it. */
export const tidyText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unstorable, '').normalize('NFC').trim();

/** Text as a person wrote it: not blank, without control characters that no keyboard makes, in Unicode NFC. */
export const messageText = z
  .string()
  .max(MESSAGE_LENGTH)
  .transform(tidyText)
  .refine((text) => visible.test(text), { error: 'blank' })
  // Composing may lengthen a text: some letters are always written as a base and its marks.
  .refine((text) => text.length <= MESSAGE_LENGTH, { error: 'too long' });
