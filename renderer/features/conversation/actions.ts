import type { DraftKind } from '../../../shared/protocol/desk.ts';
import type { Action } from '../../feed/actions.ts';
import { chooseFiles, reasonAgainstAttaching } from '../../feed/attaching.ts';
import type { Step } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { isInvited, joinContact, reasonAgainstJoining } from '../../feed/joining.ts';
import { requestFocus, viewOf } from '../../feed/place.ts';
import {
  askToIdentify,
  claimContact,
  reasonAgainst,
  releaseContact,
  reopenContact,
  selectedContact,
} from '../../feed/steps.ts';
import { isConsultation, reasonAgainstAnswer, sendAnswer } from './answering.ts';
import { reasonAgainstSending, sendDraft } from './sendDraft.ts';

/** What can be done with the open contact. */
export const contactActions = (desk: Desk): readonly Action[] => {
  const { place } = desk;
  const against = (step: Step) => () => reasonAgainst(desk, selectedContact(desk), step);
  /** Whoever presses A and R in one breath means both: the reply waits for the gateway's word on the claim. */
  const againstReply = () => {
    const contact = selectedContact(desk);
    if (isConsultation(contact)) return reasonAgainstAnswer(desk, contact);
    return place.getState().asked === 'contact.claim' ? null : against('send')();
  };
  /** Whether what is written would answer a colleague instead of a client. */
  const isAnswering = () => isConsultation(selectedContact(desk)) && place.getState().mode === 'reply';
  const againstSending = () => {
    // Its composer is elsewhere, and nobody sends what they do not see.
    if (!desk.own && desk.windows.of('conversation', place.getState().contactId))
      return { id: 'reason.inOwnWindow' } as const;
    if (isAnswering()) return reasonAgainstAnswer(desk, selectedContact(desk));
    // Where professionals write to each other, no key sends anything to a client.
    const isAmongUs = viewOf(place).document.activeElement?.closest('[data-only-us]');
    return isAmongUs ? ({ id: 'reason.notFromHere' } as const) : reasonAgainstSending(desk);
  };
  const write = (mode: DraftKind) => () => {
    place.setState({ mode, pane: 'conversation' });
    requestFocus(place, 'composer');
  };
  return [
    {
      id: 'contact.claim',
      label: 'action.claim',
      group: 'contact',
      keys: ['A'],
      // Whoever is asked in takes part by the same key; the owner stays the owner.
      reason: () => (isInvited(desk) ? reasonAgainstJoining(desk) : against('claimAllTheSame')()),
      run: () => void (isInvited(desk) ? joinContact(desk) : claimContact(desk)),
    },
    {
      id: 'contact.release',
      label: 'action.release',
      group: 'contact',
      keys: ['Shift+A'],
      reason: against('release'),
      run: () => void releaseContact(desk),
    },
    {
      id: 'contact.close',
      label: 'action.close',
      group: 'contact',
      keys: ['E'],
      reason: against('beginClosing'),
      run: () => place.setState({ dialog: 'close' }),
    },
    {
      id: 'contact.closeAndNext',
      label: 'action.closeAndNext',
      group: 'contact',
      keys: ['Shift+E'],
      reason: against('beginClosing'),
      run: () => place.setState({ dialog: 'closeAndNext' }),
    },
    {
      id: 'contact.reopen',
      label: 'action.reopen',
      group: 'contact',
      keys: ['O'],
      reason: against('reopenAllTheSame'),
      run: () => void reopenContact(desk),
    },
    {
      id: 'contact.askToIdentify',
      label: 'action.askToIdentify',
      group: 'contact',
      keys: ['Q'],
      reason: against('requestIdentification'),
      run: () => void askToIdentify(desk),
    },
    {
      id: 'write.reply',
      label: 'action.reply',
      group: 'write',
      keys: ['R'],
      reason: againstReply,
      run: write('reply'),
    },
    {
      id: 'write.note',
      label: 'action.note',
      group: 'write',
      keys: ['N'],
      reason: against('note'),
      run: write('note'),
    },
    {
      id: 'write.attach',
      label: 'action.attach',
      group: 'write',
      keys: ['Ctrl+Shift+L'],
      reason: () => reasonAgainstAttaching(desk),
      run: () => chooseFiles(desk),
    },
    {
      id: 'write.send',
      label: 'action.send',
      group: 'write',
      keys: ['Ctrl+Enter'],
      reason: againstSending,
      run: () => (isAnswering() ? void sendAnswer(desk) : sendDraft(desk)),
    },
  ];
};
