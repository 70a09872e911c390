import { z } from 'zod';
import { type FeedbackTopic, feedbackText, feedbackTopic } from '../../../shared/domain/feedback.ts';
import { holdsIdentityCode } from '../../../shared/domain/identityCode.ts';
import { defineForm } from '../../feed/forms.ts';

/** What is being written. `id` is that of the words as they were last sent; other words are another feedback. */
export type Feedback = {
  readonly about: FeedbackTopic | null;
  readonly text: string;
  readonly id: string | null;
};

export const feedbackForm = defineForm<Feedback>(
  'feedback',
  z.object({ about: feedbackTopic.nullable(), text: z.string(), id: z.uuid().nullable() }),
  { about: null, text: '', id: null },
);

/** The one feedback that is being written is about no contact. */
export const MINE = 'mine';

export type Missing = 'about' | 'text' | 'identityCode';

/** What still keeps it from being sent, in the order of the form; a code of a person weighs more than no words. */
export function missingIn({ about, text }: Feedback): readonly Missing[] {
  const wrong: Missing[] = about === null ? ['about'] : [];
  if (holdsIdentityCode(text)) wrong.push('identityCode');
  else if (!feedbackText.safeParse(text).success) wrong.push('text');
  return wrong;
}

/** A change makes it another feedback: what may have been sent before stays as it was. */
export const edited = (part: Partial<Pick<Feedback, 'about' | 'text'>>): Partial<Feedback> => ({
  ...part,
  id: null,
});
