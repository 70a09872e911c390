import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { has } from '../../../shared/domain/policy.ts';
import { byReadiness, type Candidate, candidateOf } from '../../feed/candidates.ts';
import { foretell, NO_COMMAND, type World } from '../../feed/decisions.ts';

/** The colleagues who may be asked in, those who are there and know the topic first. */
export function candidatesFor(contact: Contact, world: World, now: Date): readonly Candidate[] {
  const { config, personById } = world.service;
  const command = { verb: 'inviteColleague', id: contact.id, commandId: NO_COMMAND } as const;
  const found: Candidate[] = [];
  for (const person of personById.values()) {
    if (!has(person, 'join', config)) continue;
    if (foretell(contact, { ...command, personId: person.id }, world, now)) continue;
    found.push(candidateOf(person, contact, world));
  }
  return found.sort(byReadiness);
}
