import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Person } from '../../shared/domain/person.ts';
import { learnersFor } from '../../shared/domain/shift/learners.ts';
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
  /** They are willing to learn what the contact asks for (R53). */
  readonly isLearner: boolean;
};

/** Someone as they are just now, how well they know what a contact asks for, and whether they want to learn it. */
export function candidateOf(
  person: Person,
  about: Pick<Contact, 'topic' | 'queue'>,
  { service, team }: World,
): Candidate {
  const areShifts = service.config.flags.shifts && team !== null;
  const member = team?.find(({ personId }) => personId === person.id);
  const name = service.config.topics.find(({ id }) => id === about.topic)?.queueTopic ?? '';
  return {
    person,
    presence: areShifts ? presenceOf(member) : null,
    skill: Object.hasOwn(person.skills, name) ? (person.skills[name] ?? 0) : 0,
    isLearner: learnersFor(about, [person], service.config).length > 0,
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
