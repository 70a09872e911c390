import { createId } from '../../../shared/kit/ids.ts';
import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { requestFocus } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { give, nameOf, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import { myPart } from '../../feed/takingPart.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { candidatesFor } from './candidates.ts';

/** Colleagues in a conversation: asked in by its owner, and gone again when they have helped. */
export const joiningActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.invite',
    label: 'action.invite',
    group: 'contact',
    keys: ['I'],
    reason: () => reasonAgainstInviting(desk),
    run: () => desk.place.setState({ dialog: 'invite' }),
  },
  {
    id: 'contact.leave',
    label: 'action.leave',
    group: 'contact',
    keys: ['Shift+I'],
    reason: () => {
      const contact = selectedContact(desk);
      const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
      return reasonAgainstCommand(desk, contact, { verb: 'leaveContact', ...target });
    },
    run: () => void leave(desk),
  },
];

function reasonAgainstInviting(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const { service, team, mirror, link } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  if (link.kind !== 'live') return { id: 'reason.disconnected' };
  const world = { service, team, mirror };
  if (candidatesFor(contact, world, desk.feed.now()).length > 0) return null;
  // The rule says why of somebody it knows to be no participant; where it has nothing to say, nobody is left to ask.
  const unknown = {
    verb: 'inviteColleague',
    id: contact.id,
    commandId: NO_COMMAND,
    personId: 'nobody',
  } as const;
  const reason = reasonAgainstCommand(desk, contact, unknown);
  const nobody = refusalPhrase({ code: 'UnknownCode', field: 'personId' }, nameOf(desk));
  return reason && reason.id !== nobody.id ? reason : { id: 'reason.nobodyToInvite' };
}

async function leave(desk: Desk): Promise<void> {
  const contact = selectedContact(desk);
  if (!contact || desk.place.getState().asked) return;
  const wasIn = myPart(contact, desk.me) === 'joined';
  const command = { id: contact.id, commandId: createId() };
  const done = wasIn ? 'done.left' : 'done.declined';
  if (await give(desk, contact, 'colleague.leave', command, done)) requestFocus(desk.place, 'list');
}
