import {
  handOffAssessmentCommand,
  saveAssessmentCommand,
  signAssessmentCommand,
} from '../../domain/contact/assessment/assessment.ts';
import {
  clearSafetyCommand,
  proposeSafetyCommand,
  setSafetyCommand,
} from '../../domain/contact/safety/safety.ts';
import { markUrgentHandledCommand } from '../../domain/contact/urgency/markUrgentHandled.ts';
import { setUrgencyCommand } from '../../domain/contact/urgency/setUrgency.ts';
import { commandCall } from '../define.ts';

const own = ['NotOwner', 'ContactClosed'] as const;

/** How urgent a matter is, whether its client needs protecting, and the first assessment. */
export const handlingCalls = {
  'contact.setUrgency': commandCall(
    setUrgencyCommand,
    ['ContactClosed', 'MissingDetail'],
    'Raise the urgency; or, with the right and a reason, lower it; or assess that of a report.',
  ),
  'contact.markUrgentHandled': commandCall(
    markUrgentHandledCommand,
    [...own, 'UrgencyNotAssessed', 'NotUrgent'],
    'The urgent matter was handled, or the emergency social service took it over.',
  ),
  'contact.proposeSafety': commandCall(proposeSafetyCommand, [], 'Propose the safety flag.'),
  'contact.setSafety': commandCall(setSafetyCommand, [], 'Set the safety flag: details are masked.'),
  'contact.clearSafety': commandCall(clearSafetyCommand, [], 'Take away the safety flag, or its proposal.'),
  'assessment.save': commandCall(
    saveAssessmentCommand,
    [...own, 'UnknownCode', 'StaleAssessment'],
    'Keep the first assessment as a draft.',
  ),
  'assessment.sign': commandCall(
    signAssessmentCommand,
    [...own, 'UnknownCode', 'StaleAssessment', 'IncompleteAssessment'],
    'Sign the first assessment, complete.',
  ),
  'assessment.handOff': commandCall(
    handOffAssessmentCommand,
    [...own, 'UnknownCode', 'StaleAssessment', 'AssessmentNotSigned'],
    'Hand the signed assessment to a service line.',
  ),
} as const;
