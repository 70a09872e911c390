import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { isInternal } from '../channel.ts';
import { type Contact, contactId } from './contact.ts';
import { messageText } from './text.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * The client answers the closing survey (R72, R73): any of its items, a word of their own, or both; once, and after
 * the contact has ended for one side or the other.
 */
export const answerSurveyCommand = z.object({
  verb: z.literal('answerSurvey'),
  id: contactId,
  commandId: z.uuid(),
  scores: z.record(z.string().max(60), z.number().int()),
  text: messageText.nullable().default(null),
});
export type AnswerSurveyCommand = z.infer<typeof answerSurveyCommand>;

export function decideAnswerSurvey(
  contact: Contact,
  { scores, text }: AnswerSurveyCommand,
  { actor, config }: DecideContext,
): Decision {
  const { flags, survey } = config;
  if (actor.kind !== 'client' || !flags.survey || isInternal(contact.channel))
    return refuse({ code: 'NotAllowed' });
  if (contact.hasSurvey) return nothingToDo;
  if (contact.state.status !== 'closed' && contact.clientLeftAt === null)
    return refuse({ code: 'NotClosed' });
  const given = Object.entries(scores);
  if (given.length === 0 && text === null) return refuse({ code: 'MissingDetail', field: 'scores' });
  const { from, to } = survey.scale;
  const isKnown = ([item, score]: [string, number]) =>
    survey.items.some(({ id }) => id === item) && score >= from && score <= to;
  if (!given.every(isKnown)) return refuse({ code: 'UnknownCode', field: 'scores' });
  return ok([
    { type: 'surveyAnswered', position: contact.position + 1, scores, content: { text: text ?? '' } },
  ]);
}
