import type { ServiceConfig } from '../config/config.ts';
import type { Contact } from '../contact/contact.ts';
import type { Person } from '../person.ts';
import { has } from '../policy.ts';

/** What a contact asks for: the skill of its topic, and the client groups of the service line whose queue it is in. */
export function skillsAskedBy(
  { topic, queue }: Pick<Contact, 'topic' | 'queue'>,
  { topics, queues, lines }: ServiceConfig,
): readonly string[] {
  const line = queues.find(({ name }) => name === queue)?.line;
  const skill = topics.find(({ id }) => id === topic)?.queueTopic ?? null;
  return [...(skill === null ? [] : [skill]), ...(lines.find(({ id }) => id === line)?.groups ?? [])];
}

/**
 * Who could learn from a contact (R53): they take contacts, are willing to learn what it asks for, and are not yet
 * skilled enough in it to advise others. Those who know most of it come first; it suggests, and bars nobody.
 */
export function learnersFor(
  contact: Pick<Contact, 'topic' | 'queue'>,
  people: readonly Person[],
  config: ServiceConfig,
): readonly Person[] {
  const asked = skillsAskedBy(contact, config);
  const levelIn = ({ skills }: Person, skill: string) =>
    Object.hasOwn(skills, skill) ? (skills[skill] ?? 0) : 0;
  return people
    .flatMap((person) => {
      const open = asked.filter(
        (skill) => person.willing.includes(skill) && levelIn(person, skill) < config.consultation.minSkill,
      );
      if (open.length === 0 || !has(person, 'take', config)) return [];
      return [{ person, level: Math.max(...open.map((skill) => levelIn(person, skill))) }];
    })
    .sort((a, b) => b.level - a.level || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person);
}
