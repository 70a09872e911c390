import { z } from 'zod';
import { messageText } from './contact/text.ts';
import { holdsIdentityCode } from './identityCode.ts';

/** What feedback on the application and the way of working concerns (R84). */
export const feedbackTopics = ['fault', 'screens', 'texts', 'model', 'other'] as const;
export type FeedbackTopic = (typeof feedbackTopics)[number];
export const feedbackTopic = z.enum(feedbackTopics);

/** Longest feedback, in UTF-16 code units. */
export const FEEDBACK_LENGTH = 2_000;

/** It is read by who keeps the application, who has no business with clients: an identity code is not taken. */
export const feedbackText = messageText
  .refine((text) => text.length <= FEEDBACK_LENGTH, { error: 'too long' })
  .refine((text) => !holdsIdentityCode(text), { error: 'holds a personal identity code' });
