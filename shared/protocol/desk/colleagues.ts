import { z } from 'zod';
import { acknowledgeConsultationCommand } from '../../domain/contact/consultation/acknowledgeConsultation.ts';
import { answerConsultationCommand } from '../../domain/contact/consultation/answerConsultation.ts';
import { askConsultationCommand } from '../../domain/contact/consultation/askConsultation.ts';
import { declineConsultationCommand } from '../../domain/contact/consultation/declineConsultation.ts';
import { phoneConsultationCommand } from '../../domain/contact/consultation/phoneConsultation.ts';
import { withdrawConsultationCommand } from '../../domain/contact/consultation/withdrawConsultation.ts';
import { contactId } from '../../domain/contact/contact.ts';
import { inviteColleagueCommand } from '../../domain/contact/joint/inviteColleague.ts';
import { joinContactCommand } from '../../domain/contact/joint/joinContact.ts';
import { leaveContactCommand } from '../../domain/contact/joint/leaveContact.ts';
import { removeColleagueCommand } from '../../domain/contact/joint/removeColleague.ts';
import { writeProfessionalMessageCommand } from '../../domain/contact/proMessage/writeProfessionalMessage.ts';
import { messageText } from '../../domain/contact/text.ts';
import { call, commandCall } from '../define.ts';

const own = ['NotOwner', 'ContactClosed'] as const;
const asked = ['WrongChannel', 'ConsultationAt', 'NotOwner'] as const;

/** Working together: consultations, colleagues in a conversation, messages that a professional begins. */
export const colleagueCalls = {
  'consultation.ask': commandCall(
    askConsultationCommand,
    ['MissingDetail', 'WrongChannel', 'NotOwner', 'UnknownCode', 'OwnConsultation', 'NotOnShift'],
    'Ask colleagues for advice, or one of them by name; `id` is that of the new consultation.',
  ),
  'consultation.pseudonymise': call(
    z.object({ id: contactId, texts: z.array(messageText).max(11) }),
    z.object({ texts: z.array(z.string()) }),
    ['NotFound'],
    'Words about a contact without what tells whose they are: a proposal for the asker to read and put right.',
  ),
  'consultation.answer': commandCall(
    answerConsultationCommand,
    [...asked, 'ContactClosed'],
    'Answer a consultation that one has taken.',
  ),
  'consultation.decline': commandCall(
    declineConsultationCommand,
    [...asked, 'NotInvited'],
    'Who was asked by name will not answer, and says why; it is for anyone from then on.',
  ),
  'consultation.acknowledge': commandCall(
    acknowledgeConsultationCommand,
    asked,
    'The asker has read the answer; the consultation closes.',
  ),
  'consultation.withdraw': commandCall(
    withdrawConsultationCommand,
    asked,
    'The asker takes back what nobody has taken yet.',
  ),
  'consultation.phone': commandCall(
    phoneConsultationCommand,
    [...asked, 'OwnConsultation', 'UnknownCode'],
    'The asker rang the professional on call instead: whom, and what was said.',
  ),
  'colleague.invite': commandCall(
    inviteColleagueCommand,
    [...own, 'WrongChannel', 'UnknownCode', 'AlreadyTakesPart'],
    'Ask a colleague into the conversation; the client is told who they are.',
  ),
  'colleague.join': commandCall(
    joinContactCommand,
    ['ContactClosed', 'NotInvited', 'WrongChannel'],
    'Come into a conversation that one was invited to.',
  ),
  'colleague.leave': commandCall(
    leaveContactCommand,
    ['ContactClosed', 'NotInvited', 'WrongChannel'],
    'Go out of the conversation again, or decline to come in.',
  ),
  'colleague.remove': commandCall(
    removeColleagueCommand,
    [...own, 'NotInvited', 'WrongChannel'],
    'The owner ends a colleague’s part.',
  ),
  'message.write': commandCall(
    writeProfessionalMessageCommand,
    ['MissingDetail', 'UnknownCode', 'NotIdentified'],
    'Write to the client of an earlier contact, as agreed; `id` is that of the new contact.',
  ),
} as const;
