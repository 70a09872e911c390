import type { Actor } from '../../shared/domain/contact/events.ts';
import type { Seated } from '../../shared/domain/person.ts';

/** A person at a workstation as the journal names them: with the rights granted by name, where there are any. */
export const actorOf = ({ id, role, grants, workstation }: Seated): Actor => ({
  kind: 'person',
  id,
  role,
  ...(grants.length > 0 ? { grants } : {}),
  ...(workstation ? { workstation } : {}),
});
