import { assertNever } from '../../shared/kit/assertNever.ts';
import type { HandshakeRefusal } from '../../shared/protocol/errors.ts';
import type { DeskError } from '../clients/gateway.ts';
import type { Phrase } from '../kit/words/phrase.ts';

/** Names a person for the eye, or null when nobody knows them. */
export type NameOf = (personId: string) => string | null;

/** Why something was refused and what would help, for every code there is. */
export function refusalPhrase(error: DeskError | HandshakeRefusal, nameOf: NameOf): Phrase {
  switch (error.code) {
    case 'AlreadyClaimed': {
      const name = nameOf(error.owner);
      return name
        ? { id: 'refusal.alreadyClaimed', values: { name } }
        : { id: 'refusal.alreadyClaimedBySomeone' };
    }
    case 'NotOwner': {
      const name = error.owner ? nameOf(error.owner) : null;
      return name ? { id: 'refusal.notOwner', values: { name } } : { id: 'refusal.notClaimed' };
    }
    case 'ContactClosed':
      return { id: 'refusal.contactClosed' };
    case 'UnreadMessages':
      return { id: 'refusal.unreadMessages' };
    case 'NotClosed':
      return { id: 'refusal.notClosed' };
    case 'ReopenWindowPassed':
      return { id: 'refusal.reopenWindowPassed' };
    case 'UnknownCode':
      return { id: 'refusal.unknownCode' };
    case 'ChannelInactive':
      return { id: 'refusal.channelInactive' };
    case 'NotIdentified':
      return { id: 'refusal.notIdentified' };
    case 'MissingDetail':
      return { id: 'refusal.missingDetail' };
    case 'WrongChannel':
      return { id: 'refusal.wrongChannel' };
    case 'ClockNotRunning':
      return { id: 'refusal.clockNotRunning' };
    case 'StatutoryClock':
      return { id: 'refusal.statutoryClock', values: { act: error.act } };
    case 'AlreadyIdentified':
      return { id: 'refusal.alreadyIdentified' };
    case 'TransferPending':
      return { id: 'refusal.transferPending' };
    case 'TransferOver':
      return { id: 'refusal.transferOver' };
    case 'SafetyNotCleared':
      return { id: 'refusal.safetyNotCleared' };
    case 'NotOnShift':
      return { id: 'refusal.notOnShift' };
    case 'SkillMissing':
      return { id: error.skill === 'language' ? 'refusal.languageMissing' : 'refusal.skillMissing' };
    case 'AtCapacity':
      return { id: 'refusal.atCapacity', values: { count: error.capacity } };
    case 'SingleHandler': {
      const name = nameOf(error.keeper);
      return name
        ? { id: 'refusal.singleHandler', values: { name } }
        : { id: 'refusal.singleHandlerUnknown' };
    }
    case 'WrongShiftState':
      return { id: 'refusal.wrongShiftState' };
    case 'LiveChatOpen':
      return { id: 'refusal.liveChatOpen', values: { count: error.count } };
    case 'UnseenMessages':
      return { id: 'refusal.unseenMessages', values: { count: error.count } };
    case 'AnswerOwed':
      return { id: 'refusal.answerOwed' };
    case 'NoCallback':
      return { id: 'refusal.noCallback' };
    case 'NoAttemptsLeft':
      return { id: 'refusal.noAttemptsLeft' };
    case 'AttemptsRemain':
      return { id: 'refusal.attemptsRemain', values: { count: error.left } };
    case 'CallTooEarly':
      return { id: `refusal.callTooEarly.${error.because}` };
    case 'SlotNotOffered':
      return { id: 'refusal.slotNotOffered' };
    case 'SlotTaken':
      return { id: 'refusal.slotTaken' };
    case 'WaitNotAhead':
      return { id: 'refusal.waitNotAhead', values: { days: error.days } };
    case 'AskedOfAnother':
      return { id: 'refusal.askedOfAnother', values: { name: nameOf(error.to) ?? '…' } };
    case 'OwnConsultation':
      return { id: 'refusal.ownConsultation' };
    case 'ConsultationAt':
      return { id: 'refusal.consultationAt' };
    case 'NotInvited':
      return { id: 'refusal.notInvited' };
    case 'AlreadyTakesPart':
      return { id: 'refusal.alreadyTakesPart' };
    case 'ReplyWindowPassed':
      return { id: 'refusal.replyWindowPassed' };
    case 'ClientGone':
      return { id: 'refusal.clientGone' };
    case 'TalkUnderWay':
      return { id: 'refusal.talkUnderWay' };
    case 'TalkOver':
      return { id: 'refusal.talkOver' };
    case 'TalkFull':
      return { id: 'refusal.talkFull' };
    case 'UrgencyNotAssessed':
      return { id: 'refusal.urgencyNotAssessed' };
    case 'UrgentNotHandled':
      return { id: 'refusal.urgentNotHandled' };
    case 'NotUrgent':
      return { id: 'refusal.notUrgent' };
    case 'IncompleteAssessment':
      return { id: 'refusal.incompleteAssessment' };
    case 'AssessmentNotSigned':
      return { id: 'refusal.assessmentNotSigned' };
    case 'StaleAssessment':
      return { id: 'refusal.staleAssessment' };
    case 'FileGone':
      return { id: 'refusal.fileGone' };
    case 'FileNotReady':
      return { id: 'refusal.fileNotReady' };
    case 'TooManyFiles':
      return { id: 'refusal.tooManyFiles', values: { count: error.limit } };
    case 'NotAllowed':
      return { id: 'refusal.notAllowed' };
    case 'BadRequest':
      return { id: 'refusal.badRequest' };
    case 'UnknownCall':
    case 'ProtocolMismatch':
      return { id: 'refusal.protocolMismatch' };
    case 'SessionEnded':
      return { id: 'refusal.sessionEnded' };
    case 'NotFound':
      return { id: 'refusal.notFound' };
    case 'TooFast':
      return { id: 'refusal.tooFast', values: { seconds: Math.ceil(error.retryAfterMs / 1000) } };
    case 'Internal':
      return { id: 'refusal.internal', values: { id: error.id } };
    case 'Unreachable':
      return { id: 'refusal.unreachable' };
    default:
      return assertNever(error);
  }
}
