import type { Person } from '../../shared/domain/person.ts';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import type { World } from './decisions.ts';

export type Presence = TeamMember['status'] | 'AWAY';

/** A colleague among whom one chooses. */
export type Candidate = {
  readonly person: Person;
  /** Null where nobody keeps count of who is at work. */
  readonly presence: Presence | null;
  /** How well they know the contact's topic, from 0 to 3. */
  readonly skill: number;
};

/** Someone as they are just now, and how well they know a topic. */
export function candidateOf(person: Person, topic: string, { service, team }: World): Candidate {
  const areShifts = service.config.flags.shifts && team !== null;
  const member = team?.find(({ personId }) => personId === person.id);
  const name = service.config.topics.find(({ id }) => id === topic)?.queueTopic ?? '';
  return {
    person,
    presence: areShifts ? presenceOf(member) : null,
    skill: Object.hasOwn(person.skills, name) ? (person.skills[name] ?? 0) : 0,
  };
}

const presenceOf = (member: TeamMember | undefined): Presence =>
  member === undefined ? 'AWAY' : member.state === 'break' ? 'BREAK' : member.status;

/** Those who are there and know the topic first. */
export const byReadiness = (a: Candidate, b: Candidate): number =>
  Number(b.presence === 'AVAILABLE') - Number(a.presence === 'AVAILABLE') ||
  b.skill - a.skill ||
  a.person.name.localeCompare(b.person.name, 'fi');

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Those whose name or title has every word that was typed, in any language of the desk. */
export function matching<C extends Pick<Candidate, 'person'>>(
  candidates: readonly C[],
  typed: string,
): readonly C[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return candidates.filter(({ person }) => {
    const text = plain([person.name, ...Object.values(person.title)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
