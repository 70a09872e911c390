import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { actorHas } from '../policy.ts';
import type { Right } from '../rights.ts';
import { answerCallCommand, decideAnswerCall } from './answerCall.ts';
import { answerSurveyCommand, decideAnswerSurvey } from './answerSurvey.ts';
import {
  decideHandOffAssessment,
  decideSaveAssessment,
  decideSignAssessment,
  handOffAssessmentCommand,
  saveAssessmentCommand,
  signAssessmentCommand,
} from './assessment/assessment.ts';
import { assignCommand, decideAssign } from './assign.ts';
import { decideRecordAttempt, recordAttemptCommand } from './callback/recordAttempt.ts';
import { decideScheduleCallback, scheduleCallbackCommand } from './callback/scheduleCallback.ts';
import { decideStartCall, startCallCommand } from './callback/startCall.ts';
import { claimCommand, decideClaim } from './claim.ts';
import { closeCommand, decideClose } from './close.ts';
import {
  acknowledgeConsultationCommand,
  decideAcknowledgeConsultation,
} from './consultation/acknowledgeConsultation.ts';
import { answerConsultationCommand, decideAnswerConsultation } from './consultation/answerConsultation.ts';
import { askConsultationCommand, decideAskConsultation } from './consultation/askConsultation.ts';
import { consultationRefusal } from './consultation/consultationOnly.ts';
import { decideDeclineConsultation, declineConsultationCommand } from './consultation/declineConsultation.ts';
import { decideLinkConsultation, linkConsultationCommand } from './consultation/linkConsultation.ts';
import { decidePhoneConsultation, phoneConsultationCommand } from './consultation/phoneConsultation.ts';
import {
  decideWithdrawConsultation,
  withdrawConsultationCommand,
} from './consultation/withdrawConsultation.ts';
import type { Contact } from './contact.ts';
import { correctTopicCommand, decideCorrectTopic } from './correctTopic.ts';
import { decideDeclineIdentification, declineIdentificationCommand } from './declineIdentification.ts';
import { decideEndWait, endWaitCommand } from './endWait.ts';
import { decideEraseContent, eraseContentCommand } from './eraseContent.ts';
import { decideHandOver, handOverCommand } from './handOver.ts';
import { decideIdentify, identifyCommand } from './identify.ts';
import { decideInviteColleague, inviteColleagueCommand } from './joint/inviteColleague.ts';
import { decideJoinContact, joinContactCommand } from './joint/joinContact.ts';
import { decideLeaveContact, leaveContactCommand } from './joint/leaveContact.ts';
import { decideRemoveColleague, removeColleagueCommand } from './joint/removeColleague.ts';
import { decideLeave, leaveCommand } from './leave.ts';
import { decideMarkClock, markClockCommand } from './markClock.ts';
import { decideMarkRead, markReadCommand } from './markRead.ts';
import { decideMerge, mergeCommand } from './merge.ts';
import { decideNote, noteCommand } from './note.ts';
import { decideOpen, openCommand } from './open.ts';
import { decidePauseClock, pauseClockCommand } from './pauseClock.ts';
import { decideEndReplyWindow, endReplyWindowCommand } from './proMessage/endReplyWindow.ts';
import {
  decideWriteProfessionalMessage,
  writeProfessionalMessageCommand,
} from './proMessage/writeProfessionalMessage.ts';
import { decideRecordDetails, recordDetailsCommand } from './recordDetails.ts';
import { decideRelease, releaseCommand } from './release.ts';
import { decideReopen, reopenCommand } from './reopen.ts';
import { decideRequestIdentification, requestIdentificationCommand } from './requestIdentification.ts';
import { decideResumeClock, resumeClockCommand } from './resumeClock.ts';
import {
  clearSafetyCommand,
  decideClearSafety,
  decideProposeSafety,
  decideRevealDetails,
  decideSetSafety,
  proposeSafetyCommand,
  revealDetailsCommand,
  setSafetyCommand,
} from './safety/safety.ts';
import { decideSend, sendCommand } from './send.ts';
import { decideSendFiles, sendFilesCommand } from './sendFiles.ts';
import { decideSetLanguage, setLanguageCommand } from './setLanguage.ts';
import { withTalkEnded } from './talk/endedBy.ts';
import { talkCommands, talkVerbs } from './talk/verbs.ts';
import { decideTimeOutIdentification, timeOutIdentificationCommand } from './timeOutIdentification.ts';
import { acceptTransferCommand, decideAcceptTransfer } from './transfer/accept.ts';
import { decideExpireTransfer, expireTransferCommand } from './transfer/expire.ts';
import { decideOfferTransfer, offerTransferCommand } from './transfer/offer.ts';
import { decideRecallTransfer, recallTransferCommand } from './transfer/recall.ts';
import { decideRejectTransfer, rejectTransferCommand } from './transfer/reject.ts';
import { decideMarkUrgentHandled, markUrgentHandledCommand } from './urgency/markUrgentHandled.ts';
import { decideSetUrgency, setUrgencyCommand } from './urgency/setUrgency.ts';
import type { DecideContext, Decision } from './verb.ts';
import { verbRights } from './verbRights.ts';
import { decideVoidClock, voidClockCommand } from './voidClock.ts';
import { decideWaitForClient, waitForClientCommand } from './waitForClient.ts';

export const contactCommand = z.discriminatedUnion('verb', [
  openCommand,
  claimCommand,
  releaseCommand,
  sendCommand,
  sendFilesCommand,
  noteCommand,
  markReadCommand,
  closeCommand,
  reopenCommand,
  leaveCommand,
  answerCallCommand,
  recordDetailsCommand,
  answerSurveyCommand,
  pauseClockCommand,
  resumeClockCommand,
  voidClockCommand,
  markClockCommand,
  requestIdentificationCommand,
  identifyCommand,
  declineIdentificationCommand,
  timeOutIdentificationCommand,
  assignCommand,
  handOverCommand,
  correctTopicCommand,
  mergeCommand,
  waitForClientCommand,
  setLanguageCommand,
  endWaitCommand,
  offerTransferCommand,
  acceptTransferCommand,
  rejectTransferCommand,
  recallTransferCommand,
  expireTransferCommand,
  scheduleCallbackCommand,
  startCallCommand,
  recordAttemptCommand,
  askConsultationCommand,
  answerConsultationCommand,
  declineConsultationCommand,
  acknowledgeConsultationCommand,
  withdrawConsultationCommand,
  phoneConsultationCommand,
  linkConsultationCommand,
  inviteColleagueCommand,
  joinContactCommand,
  leaveContactCommand,
  removeColleagueCommand,
  writeProfessionalMessageCommand,
  endReplyWindowCommand,
  setUrgencyCommand,
  markUrgentHandledCommand,
  saveAssessmentCommand,
  signAssessmentCommand,
  handOffAssessmentCommand,
  proposeSafetyCommand,
  setSafetyCommand,
  clearSafetyCommand,
  revealDetailsCommand,
  ...talkCommands,
  eraseContentCommand,
]);
export type ContactCommand = z.infer<typeof contactCommand>;
export type ContactVerb = ContactCommand['verb'];
export type CommandOf<V extends ContactVerb> = Extract<ContactCommand, { verb: V }>;

/** Verbs that begin a contact: they are decided also where there is none yet. */
type OpeningVerb = 'open' | 'askConsultation' | 'writeProfessionalMessage';
type Decide<C, V extends ContactVerb> = (
  contact: C,
  command: CommandOf<V>,
  context: DecideContext,
) => Decision;

const openers: { readonly [V in OpeningVerb]: Decide<Contact | null, V> } = {
  open: decideOpen,
  askConsultation: decideAskConsultation,
  writeProfessionalMessage: decideWriteProfessionalMessage,
};

const verbs: { readonly [V in Exclude<ContactVerb, OpeningVerb>]: Decide<Contact, V> } = {
  claim: decideClaim,
  release: decideRelease,
  send: decideSend,
  sendFiles: decideSendFiles,
  note: decideNote,
  markRead: decideMarkRead,
  close: decideClose,
  reopen: decideReopen,
  leave: decideLeave,
  answerCall: decideAnswerCall,
  recordDetails: decideRecordDetails,
  answerSurvey: decideAnswerSurvey,
  pauseClock: decidePauseClock,
  resumeClock: decideResumeClock,
  voidClock: decideVoidClock,
  markClock: decideMarkClock,
  requestIdentification: decideRequestIdentification,
  identify: decideIdentify,
  declineIdentification: decideDeclineIdentification,
  timeOutIdentification: decideTimeOutIdentification,
  assign: decideAssign,
  handOver: decideHandOver,
  correctTopic: decideCorrectTopic,
  merge: decideMerge,
  waitForClient: decideWaitForClient,
  setLanguage: decideSetLanguage,
  endWait: decideEndWait,
  offerTransfer: decideOfferTransfer,
  acceptTransfer: decideAcceptTransfer,
  rejectTransfer: decideRejectTransfer,
  recallTransfer: decideRecallTransfer,
  expireTransfer: decideExpireTransfer,
  scheduleCallback: decideScheduleCallback,
  startCall: decideStartCall,
  recordAttempt: decideRecordAttempt,
  answerConsultation: decideAnswerConsultation,
  declineConsultation: decideDeclineConsultation,
  acknowledgeConsultation: decideAcknowledgeConsultation,
  withdrawConsultation: decideWithdrawConsultation,
  phoneConsultation: decidePhoneConsultation,
  linkConsultation: decideLinkConsultation,
  inviteColleague: decideInviteColleague,
  joinContact: decideJoinContact,
  leaveContact: decideLeaveContact,
  removeColleague: decideRemoveColleague,
  endReplyWindow: decideEndReplyWindow,
  setUrgency: decideSetUrgency,
  markUrgentHandled: decideMarkUrgentHandled,
  saveAssessment: decideSaveAssessment,
  signAssessment: decideSignAssessment,
  handOffAssessment: decideHandOffAssessment,
  proposeSafety: decideProposeSafety,
  setSafety: decideSetSafety,
  clearSafety: decideClearSafety,
  revealDetails: decideRevealDetails,
  ...talkVerbs,
  eraseContent: decideEraseContent,
};

/** The right that a person needs for a verb, whatever the contact; null where owning the contact is what counts. */
export const rightFor: { readonly [V in ContactVerb]: Right | null } = verbRights;

export const isOpening = (verb: ContactVerb): verb is OpeningVerb => Object.hasOwn(openers, verb);

/** The one place where a command on a contact is accepted or refused. Pure: same input, same answer. */
export function decide(contact: Contact | null, command: ContactCommand, context: DecideContext): Decision {
  const right = rightFor[command.verb];
  const { actor, config } = context;
  if (right && actor.kind === 'person' && !actorHas(actor, right, config))
    return refuse({ code: 'NotAllowed' });
  if (isOpening(command.verb)) {
    const opener = openers[command.verb] as Decide<Contact | null, ContactVerb>;
    return opener(contact, command, context);
  }
  if (!contact) return refuse({ code: 'NotAllowed' });
  const barred = consultationRefusal(contact, command.verb);
  if (barred) return refuse(barred);
  const decideVerb = verbs[command.verb] as Decide<Contact, ContactVerb>;
  const decision = decideVerb(contact, command, context);
  return decision.ok ? ok(withTalkEnded(contact, decision.value, context.now)) : decision;
}
