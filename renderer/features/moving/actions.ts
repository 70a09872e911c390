import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** Saying what a contact is about, and giving it to somebody. */
export const movingActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.correctTopic',
    label: 'action.correctTopic',
    group: 'contact',
    // Browsers keep Ctrl+T for their own tabs.
    keys: ['W'],
    reason: () => reasonAgainstCorrecting(desk),
    run: () => desk.place.setState({ dialog: 'topic' }),
  },
  {
    id: 'contact.assign',
    label: 'action.assign',
    group: 'contact',
    keys: ['D'],
    reason: () => reasonAgainstAssigning(desk),
    run: () => desk.place.setState({ dialog: 'assign' }),
  },
];

function reasonAgainstCorrecting(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
  const topic = contact?.topic ?? '';
  return reasonAgainstCommand(desk, contact, {
    verb: 'correctTopic',
    ...target,
    topic,
    subtopic: null,
    how: 'refined',
    reason: '…',
    isKept: true,
  });
}

/** Whether there is anything against giving it to anyone: asked of the rule for the one who asks. */
function reasonAgainstAssigning(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
  const command = { verb: 'assign', ...target, to: desk.me, reason: '…' } as const;
  const reason = reasonAgainstCommand(desk, contact, command);
  // That one is not on shift oneself keeps nobody from giving it to another.
  return reason?.id === 'refusal.notOnShift' ? null : reason;
}
