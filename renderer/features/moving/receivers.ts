import { z } from 'zod';
import { type AssignOverride, overrideIn } from '../../../shared/domain/contact/assign.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { byReadiness, type Candidate, candidateOf } from '../../feed/candidates.ts';
import { contextOf, foretell, NO_COMMAND, type World } from '../../feed/decisions.ts';
import { defineForm } from '../../feed/forms.ts';

const assigning = z.object({ to: z.string().nullable(), reason: z.string() });
export type Assigning = z.infer<typeof assigning>;
export const assigningForm = defineForm<Assigning>('assigning', assigning, { to: null, reason: '' });

/** A colleague to whom a contact can be given. */
export type Receiver = Candidate & {
  /** The chats that they hold. */
  readonly chats: number;
  /** What giving it to them would set aside; a reason is due then. */
  readonly override: AssignOverride | null;
};

/** Those on shift who may see the contact: first who has room and the skill, so that no reason is due. */
export function receiversOf(contact: Contact, world: World, now: Date): readonly Receiver[] {
  const context = contextOf(world, now);
  const command = { verb: 'assign', id: contact.id, commandId: NO_COMMAND, reason: '…' } as const;
  const found: Receiver[] = [];
  for (const person of world.service.personById.values()) {
    if ('owner' in contact.state && contact.state.owner === person.id) continue;
    if (foretell(contact, { ...command, to: person.id }, world, now)) continue;
    const load = world.team?.find(({ personId }) => personId === person.id)?.load;
    found.push({
      ...candidateOf(person, contact, world),
      chats: load?.chats ?? context.chatsOf(person.id).size,
      override: overrideIn(contact, person.id, context),
    });
  }
  const isPlain = ({ override }: Receiver) =>
    override === null || override === 'owned' || override === 'offered';
  return found.sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || byReadiness(a, b));
}
