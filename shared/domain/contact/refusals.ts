import type { PersonId } from '../person.ts';
import type { TooEarly } from './callback/attempts.ts';
import type { ConsultationStatus } from './parts/consultation.ts';

/** Why a command on a contact was refused: data for the screen to put into words, never words. */
export type ContactRefusal =
  | { readonly code: 'AlreadyClaimed'; readonly owner: PersonId }
  | { readonly code: 'NotOwner'; readonly owner: PersonId | null }
  | { readonly code: 'ContactClosed' }
  | { readonly code: 'UnreadMessages' }
  | { readonly code: 'NotClosed' }
  | { readonly code: 'ReopenWindowPassed'; readonly closedAt: string }
  | { readonly code: 'UnknownCode'; readonly field: string }
  | { readonly code: 'ChannelInactive' }
  | { readonly code: 'NotIdentified' }
  | { readonly code: 'MissingDetail'; readonly field: string }
  | { readonly code: 'WrongChannel' }
  | { readonly code: 'ClockNotRunning'; readonly clock: string }
  | { readonly code: 'StatutoryClock'; readonly clock: string; readonly act: string }
  | { readonly code: 'AlreadyIdentified' }
  /** It is offered to someone, who has not answered yet. */
  | { readonly code: 'TransferPending' }
  /** The offer stands no more: accepted, rejected, recalled or expired. */
  | { readonly code: 'TransferOver' }
  | { readonly code: 'SafetyNotCleared' }
  | { readonly code: 'NotOnShift' }
  | { readonly code: 'SkillMissing'; readonly skill: 'language' | 'topic' }
  /** They hold as many live chats as they take at a time. */
  | { readonly code: 'AtCapacity'; readonly capacity: number }
  | { readonly code: 'SingleHandler'; readonly keeper: PersonId }
  /** The client has not been answered yet. */
  | { readonly code: 'AnswerOwed' }
  | { readonly code: 'NoCallback' }
  | { readonly code: 'NoAttemptsLeft' }
  | { readonly code: 'AttemptsRemain'; readonly left: number }
  | { readonly code: 'CallTooEarly'; readonly because: TooEarly; readonly from: string }
  | { readonly code: 'SlotNotOffered' }
  | { readonly code: 'SlotTaken' }
  /** A wait ends at a time to come, and within so many days. */
  | { readonly code: 'WaitNotAhead'; readonly days: number }
  | { readonly code: 'OwnConsultation' }
  /** A colleague was asked by name, and nobody else is to take it before they have declined. */
  | { readonly code: 'AskedOfAnother'; readonly to: PersonId }
  | { readonly code: 'ConsultationAt'; readonly status: ConsultationStatus }
  | { readonly code: 'NotInvited' }
  | { readonly code: 'AlreadyTakesPart' }
  | { readonly code: 'ReplyWindowPassed' }
  /** The client has left the chat. */
  | { readonly code: 'ClientGone' }
  /** A talk is offered or goes on: a contact has one at a time. */
  | { readonly code: 'TalkUnderWay' }
  /** The talk that is meant has ended, was never open, or its offer has run out. */
  | { readonly code: 'TalkOver' }
  /** As many take part as can. */
  | { readonly code: 'TalkFull' }
  | { readonly code: 'UrgencyNotAssessed' }
  | { readonly code: 'UrgentNotHandled' }
  | { readonly code: 'NotUrgent' }
  | { readonly code: 'IncompleteAssessment'; readonly fields: readonly string[] }
  | { readonly code: 'AssessmentNotSigned' }
  /** Someone else wrote it meanwhile: `version` is the latest there is. */
  | { readonly code: 'StaleAssessment'; readonly version: number }
  /** A file that was to be sent is not there (any more), or was refused. */
  | { readonly code: 'FileGone' }
  /** It has not wholly come, or waits for the scanner. */
  | { readonly code: 'FileNotReady' }
  | { readonly code: 'TooManyFiles'; readonly limit: number }
  | { readonly code: 'NotAllowed' };
export type ContactRefusalCode = ContactRefusal['code'];
