import { DAY, HOUR } from '../../shared/kit/time.ts';
import { forgetRequests } from '../db/apiRequests.ts';
import { forgetFeedback } from '../db/feedback.ts';
import { forgetRounds } from '../db/identityRounds.ts';
import { forgetReturnKeys } from '../db/returnKeys.ts';
import { forgetOld } from '../db/sessions.ts';
import type { Services } from '../services/environment.ts';
import { repeat } from './repeat.ts';

/** Once an hour: forgets sessions and identification rounds that are over, keys of those who came back, feedback whose days have passed, and ids of commands that nobody will send again. */
export function startForgetting(services: Services): () => Promise<void> {
  const { db, now, log } = services;
  const forget = () => {
    const at = now().getTime();
    return Promise.all([
      forgetRounds(db, new Date(at - DAY)),
      forgetReturnKeys(db, new Date(at - 30 * DAY)),
      forgetOld(db, new Date(at - DAY), new Date(at - 30 * DAY)),
      forgetFeedback(db, new Date(at - services.config.retention.feedbackDays * DAY)),
      // Before the ids of their commands, by which a repeated request is known.
      forgetRequests(db, new Date(at - 7 * DAY)),
    ]);
  };
  return repeat(forget, { every: HOUR, log, failure: 'forgetting failed', isAtStart: false });
}
