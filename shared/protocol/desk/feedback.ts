import { z } from 'zod';
import { feedbackText, feedbackTopic } from '../../domain/feedback.ts';
import { call } from '../define.ts';

/** What people at the desk think of the application and the way of working (R84). */
export const feedbackCalls = {
  'feedback.give': call(
    z.object({
      id: z.uuid(),
      about: feedbackTopic,
      text: feedbackText,
      /** Of the desktop; empty in a browser, whose page is the gateway’s own. */
      version: z.string().max(40),
    }),
    z.object({ receivedAt: z.iso.datetime() }),
    [],
    'Feedback for who keeps the application, without a word of clients. Given again with the same id, it is kept once.',
  ),
} as const;
