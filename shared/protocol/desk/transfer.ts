import { assignCommand } from '../../domain/contact/assign.ts';
import { correctTopicCommand } from '../../domain/contact/correctTopic.ts';
import { mergeCommand } from '../../domain/contact/merge.ts';
import { setLanguageCommand } from '../../domain/contact/setLanguage.ts';
import { acceptTransferCommand } from '../../domain/contact/transfer/accept.ts';
import { offerTransferCommand } from '../../domain/contact/transfer/offer.ts';
import { recallTransferCommand } from '../../domain/contact/transfer/recall.ts';
import { rejectTransferCommand } from '../../domain/contact/transfer/reject.ts';
import { waitForClientCommand } from '../../domain/contact/waitForClient.ts';
import { commandCall } from '../define.ts';

const own = ['NotOwner', 'ContactClosed', 'TransferPending'] as const;

/** Moving a contact: transfers, requeueing, assigning, waiting and merging. */
export const transferCalls = {
  'transfer.offer': commandCall(
    offerTransferCommand,
    [
      ...own,
      'NotIdentified',
      'SafetyNotCleared',
      'MissingDetail',
      'UnknownCode',
      'WrongChannel',
      'SingleHandler',
      'AtCapacity',
    ],
    'Offer a contact to a queue, a service line or a person.',
  ),
  'transfer.accept': commandCall(
    acceptTransferCommand,
    ['TransferOver', 'NotOnShift', 'SkillMissing', 'AtCapacity'],
    'Take an offered contact, and own it.',
  ),
  'transfer.reject': commandCall(
    rejectTransferCommand,
    ['TransferOver', 'UnknownCode'],
    'Give an offer back, with a reason.',
  ),
  'transfer.recall': commandCall(recallTransferCommand, ['TransferOver'], 'Take an offer back.'),
  'contact.correctTopic': commandCall(
    correctTopicCommand,
    [...own, 'UnknownCode', 'SingleHandler'],
    'Refine or correct the topic; the contact is routed anew.',
  ),
  'contact.assign': commandCall(
    assignCommand,
    ['ContactClosed', 'UnknownCode', 'NotOnShift', 'MissingDetail'],
    'A lead gives a contact to someone; with a reason where that overrides somebody or a rule.',
  ),
  'contact.waitForClient': commandCall(
    waitForClientCommand,
    [...own, 'UnreadMessages', 'AnswerOwed', 'WaitNotAhead'],
    'The turn is the client’s, until they write or a time comes.',
  ),
  'contact.setLanguage': commandCall(
    setLanguageCommand,
    ['NotOwner', 'ContactClosed', 'WrongChannel', 'UnknownCode'],
    'The conversation goes on in another of the service’s languages, and the client is told.',
  ),
  'contact.merge': commandCall(
    mergeCommand,
    [...own, 'UnreadMessages', 'UnknownCode', 'AlreadyIdentified'],
    'The contact is the same matter as another, which goes on. Contacts of two persons are not merged.',
  ),
} as const;
