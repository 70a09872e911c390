import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { contactOf } from '../../feed/mirror.ts';
import { requestFocus } from '../../feed/place.ts';
import { openContact, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { hangUp } from './calls.ts';

/** Voice and video: offered from a chat, and led from wherever one is while it goes on. */
export const talkActions = (desk: Desk): readonly Action[] => [
  {
    id: 'contact.talk',
    label: 'action.talk',
    group: 'contact',
    keys: ['V'],
    reason: () => reasonAgainstOffering(desk),
    run: () => desk.place.setState({ dialog: 'talk' }),
  },
  {
    id: 'talk.mute',
    label: 'action.talk.mute',
    group: 'screen',
    keys: ['Ctrl+Shift+M'],
    reason: () => reasonWithoutSeat(desk),
    run: () => void desk.talks.toggleMuted(),
  },
  {
    id: 'talk.camera',
    label: 'action.talk.camera',
    group: 'screen',
    keys: ['Ctrl+Shift+O'],
    reason: () => {
      const { seat } = desk.talks.store.getState();
      if (seat?.medium === 'voice') return { id: 'reason.voiceOnly' };
      return reasonWithoutSeat(desk);
    },
    run: () => void desk.talks.toggleCamera(),
  },
  {
    id: 'talk.hangUp',
    label: 'action.talk.hangUp',
    group: 'screen',
    keys: ['Ctrl+Shift+H'],
    reason: () => reasonWithoutSeat(desk),
    run: () => {
      const contact = contactOfSeat(desk);
      if (contact?.talk) void hangUp(desk, contact, contact.talk);
    },
  },
  {
    id: 'talk.back',
    label: 'action.talk.back',
    group: 'screen',
    keys: ['G V'],
    reason: () => reasonWithoutSeat(desk),
    run: () => goToTalk(desk),
  },
];

/** Opens the conversation whose client one is talking with. */
export function goToTalk(desk: Desk): void {
  const { seat } = desk.talks.store.getState();
  if (!seat) return;
  openContact(desk, seat.contactId);
  desk.place.setState({ pane: 'conversation', dialog: null });
  requestFocus(desk.place, 'timeline');
}

const contactOfSeat = (desk: Desk) => {
  const { seat } = desk.talks.store.getState();
  return seat ? contactOf(desk.feed.store.getState().mirror, seat.contactId) : undefined;
};

const reasonWithoutSeat = (desk: Desk): Phrase | null =>
  desk.talks.store.getState().seat ? null : { id: 'reason.noTalk' };

function reasonAgainstOffering(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const { seat } = desk.talks.store.getState();
  if (seat && seat.contactId !== contact?.id) return { id: 'reason.inAnotherTalk' };
  return reasonAgainstCommand(desk, contact, {
    verb: 'offerTalk',
    id: contact?.id ?? NO_COMMAND,
    commandId: NO_COMMAND,
    medium: 'voice',
    hasInterpreter: false,
  });
}
