import type { ServiceConfig } from '../config/config.ts';
import type { Person } from '../person.ts';
import { seesWholeUnit } from '../policy.ts';

/**
 * The queues that a person answers: those named for them, and for the unit's own people also those of the topics they
 * are skilled in and the general ones of their languages (R34, R54). Consultations, calls and reports have general queues and belong to all.
 */
export function queuesOf(person: Person, config: ServiceConfig): ReadonlySet<string> {
  const own = new Set(person.queues);
  if (!seesWholeUnit(person, config)) return own;
  for (const { name, general, line, topic, lang } of config.queues) {
    const isSpoken = lang === undefined || person.languages.includes(lang);
    if (line === undefined && isSpoken && (general || isSkilled(person, topic, config))) own.add(name);
  }
  return own;
}

const isSkilled = ({ skills }: Person, topic: string | undefined, { skills: { takesFrom } }: ServiceConfig) =>
  topic !== undefined && (Object.hasOwn(skills, topic) ? (skills[topic] ?? 0) : 0) >= takesFrom;
