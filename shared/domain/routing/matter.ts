import { UNSURE } from '../config/topicProblems.ts';
import type { RoutingIntake } from './conditions.ts';

type Choice = { readonly topic: string; readonly subtopic: string | null };

/**
 * What a matter is about when pre-information (from a form or a chatbot) stands beside the client's own choice (R43):
 * it refines what the client did not know or said more broadly, and corrects what it contradicts.
 */
export function matterOf(
  chosen: Choice,
  told: Choice | null,
): Pick<RoutingIntake, 'topic' | 'subtopic' | 'preInfo'> {
  if (!told || (told.topic === chosen.topic && (told.subtopic ?? chosen.subtopic) === chosen.subtopic))
    return { ...chosen, preInfo: null };
  const isFiner = chosen.topic === UNSURE || (told.topic === chosen.topic && chosen.subtopic === null);
  return { ...told, preInfo: isFiner ? 'refines' : 'corrects' };
}
