import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { has } from '../../../shared/domain/policy.ts';
import type { TeamMember } from '../../../shared/domain/shift/team.ts';
import { foretell, NO_COMMAND, type World } from '../../feed/decisions.ts';

export type Presence = TeamMember['status'] | 'AWAY';
export type Candidate = {
  readonly person: Person;
  /** Null where nobody keeps count of who is at work. */
  readonly presence: Presence | null;
  /** How well they know the contact's topic, from 0 to 3. */
  readonly skill: number;
};

/** The colleagues who may be asked in, those who are there and know the topic first. */
export function candidatesFor(contact: Contact, world: World, now: Date): readonly Candidate[] {
  const { config, personById } = world.service;
  const areShifts = config.flags.shifts && world.team !== null;
  const topic = config.topics.find(({ id }) => id === contact.topic)?.queueTopic ?? '';
  const command = { verb: 'inviteColleague', id: contact.id, commandId: NO_COMMAND } as const;
  const found: Candidate[] = [];
  for (const person of personById.values()) {
    if (!has(person, 'join', config)) continue;
    if (foretell(contact, { ...command, personId: person.id }, world, now)) continue;
    const member = world.team?.find(({ personId }) => personId === person.id);
    const presence = areShifts ? presenceOf(member) : null;
    const skill = Object.hasOwn(person.skills, topic) ? (person.skills[topic] ?? 0) : 0;
    found.push({ person, presence, skill });
  }
  return found.sort(
    (a, b) =>
      Number(b.presence === 'AVAILABLE') - Number(a.presence === 'AVAILABLE') ||
      b.skill - a.skill ||
      a.person.name.localeCompare(b.person.name, 'fi'),
  );
}

const presenceOf = (member: TeamMember | undefined): Presence =>
  member === undefined ? 'AWAY' : member.state === 'break' ? 'BREAK' : member.status;

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Those whose name or title has every word that was typed, in any language of the desk. */
export function matching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return candidates.filter(({ person }) => {
    const text = plain([person.name, ...Object.values(person.title)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
