import { z } from 'zod';
import { defineForm } from './forms.ts';

/** A transfer that is being prepared: what was searched, whom it is for, how, and what the receiver is told. */
export type TransferDraft = {
  readonly asked: string;
  /** The target's key: "queue:…" or "person:…"; null until one is chosen. */
  readonly target: string | null;
  readonly mode: 'warm' | 'cold';
  /** To a colleague: goes on as a chat where it can. */
  readonly keepsChat: boolean;
  readonly message: string;
  readonly isSafetyCleared: boolean;
};

export const transferForm = defineForm<TransferDraft>(
  'transfer',
  z.object({
    asked: z.string(),
    target: z.string().nullable(),
    mode: z.enum(['warm', 'cold']),
    keepsChat: z.boolean(),
    message: z.string(),
    isSafetyCleared: z.boolean(),
  }),
  { asked: '', target: null, mode: 'warm', keepsChat: true, message: '', isSafetyCleared: false },
);

/** Whether a transfer was begun and waits to be gone on with. */
export const isBegun = ({ target, message }: TransferDraft): boolean => target !== null || message !== '';

/** Returned transfers that their sender has taken note of: "contact:when it was offered". */
export const notedForm = defineForm<{ readonly noted: readonly string[] }>(
  'transfersNoted',
  z.object({ noted: z.array(z.string()) }),
  { noted: [] },
);
export const NOTED_BY_ME = 'me';
const MOST_NOTED = 300;
export const withNoted = (noted: readonly string[], key: string): readonly string[] =>
  [...noted.filter((each) => each !== key), key].slice(-MOST_NOTED);
