import { z } from 'zod';
import { defineForm } from '../../feed/forms.ts';

/** What was asked by phone, of whom, and what they said. */
const phoning = z.object({
  question: z.string(),
  /** Someone of the desk; null is the professional on call, who is not among them. */
  with: z.string().nullable(),
  said: z.string(),
});
export type Phoning = z.infer<typeof phoning>;

export const phoneForm = defineForm<Phoning>('consultByPhone', phoning, {
  question: '',
  with: null,
  said: '',
});

/** The texts with names replaced, and whether that changed anything that has to be read again. */
export function readAgain(
  { question, said }: Phoning,
  texts: readonly string[],
): { readonly question: string; readonly said: string; readonly isChanged: boolean } {
  const [newQuestion = question, newSaid = said] = texts;
  const isChanged = newQuestion !== question.trim() || newSaid !== said.trim();
  return { question: newQuestion, said: newSaid, isChanged };
}
