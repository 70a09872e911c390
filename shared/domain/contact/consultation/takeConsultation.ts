import type { Contact } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';

/**
 * Why a consultation cannot be taken by whoever claims it, or null: not the asker, but a colleague at work who is
 * skilled in its topic, or whose own queue it stands in, or who gives a reason for taking it all the same (R31). One
 * asked by name needs nothing else; whether others may answer in their place, the
 * configuration says; where they are no longer at work, others always may.
 */
export function takingRefusal(
  { consultation, topic, queue }: Contact,
  { actor, config, people, shifts }: DecideContext,
  isOverridden: boolean,
): ContactRefusal | null {
  if (!consultation || actor.kind !== 'person') return null;
  if (consultation.askedBy === actor.id) return { code: 'OwnConsultation' };
  if (consultation.status !== 'open') return { code: 'ConsultationAt', status: consultation.status };
  if (config.flags.shifts && !shifts.isOnShift(actor.id)) return { code: 'NotOnShift' };
  if (consultation.to === actor.id) return null;
  if (consultation.to && !config.consultation.othersMayTake && shifts.isOnShift(consultation.to))
    return { code: 'AskedOfAnother', to: consultation.to };
  if (isOverridden) return null;
  const person = people(actor.id);
  const skill = config.topics.find(({ id }) => id === topic)?.queueTopic ?? null;
  if (!person || skill === null || person.queues.includes(queue)) return null;
  const level = Object.hasOwn(person.skills, skill) ? (person.skills[skill] ?? 0) : 0;
  return level >= config.consultation.minSkill ? null : { code: 'SkillMissing', skill: 'topic' };
}
