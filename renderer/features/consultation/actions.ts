import { ownerOf } from '../../../shared/domain/contact/contact.ts';
import type { Action } from '../../feed/actions.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { requestFocus } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import { isAskedOf } from '../../feed/takingPart.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { askingRefusal, unacknowledged } from './consulting.ts';

/** Asking colleagues about the open contact. */
export const consultationActions = (desk: Desk): readonly Action[] => {
  const { place } = desk;
  const against = (): Phrase | null => {
    const contact = selectedContact(desk);
    const { service, team, mirror } = desk.feed.store.getState();
    if (!contact || !service) return { id: 'reason.noContact' };
    const refusal = askingRefusal(contact, { service, team, mirror }, desk.feed.now());
    return refusal ? refusalPhrase(refusal, nameOf(desk)) : null;
  };
  /** Answers may be read and acknowledged where nothing more can be asked. */
  const againstPane = () => {
    const contact = selectedContact(desk);
    const isAsker = contact && ownerOf(contact) === desk.me;
    return contact && (isAsker || unacknowledged(contact) > 0) ? null : against();
  };
  return [
    {
      id: 'contact.consult',
      label: 'action.consult',
      group: 'contact',
      keys: ['C'],
      reason: againstPane,
      run: () => {
        place.setState({ side: 'consultation', isSideOpen: true, pane: 'conversation' });
        requestFocus(place, 'side');
      },
    },
    {
      id: 'contact.consultByPhone',
      label: 'action.consultByPhone',
      group: 'contact',
      keys: ['Shift+C'],
      reason: against,
      run: () => place.setState({ dialog: 'consultByPhone' }),
    },
    {
      id: 'consultation.decline',
      label: 'action.declineConsultation',
      group: 'contact',
      keys: ['Shift+D'],
      reason: () => {
        const contact = selectedContact(desk);
        if (contact && !isAskedOf(contact, desk.me)) return { id: 'reason.notAskedOfYou' };
        const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
        return reasonAgainstCommand(desk, contact, {
          verb: 'declineConsultation',
          ...target,
          reason: '…',
        });
      },
      run: () => place.setState({ dialog: 'declineConsultation' }),
    },
  ];
};
