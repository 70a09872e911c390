import type { Word } from './word.ts';

/** "You did" or "Name did": `me` where the reader did it. */
export const did = (fi: [string, string], sv: [string, string], en: [string, string]): Word => ({
  fi: `{who, select, me {${fi[0]}} other {{name} ${fi[1]}}}`,
  sv: `{who, select, me {Du ${sv[0]}} other {{name} ${sv[1]}}}`,
  en: `{who, select, me {You ${en[0]}} other {{name} ${en[1]}}}`,
});
/** The same words whoever did it. */
export const same = (text: string): [string, string] => [text, text];
