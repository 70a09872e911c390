import { useEffect, useState } from 'react';
import { HandOffDialog } from '../features/assessment/HandOffDialog.tsx';
import { CallDialog } from '../features/callback/CallDialog.tsx';
import { OverrideDialog } from '../features/claiming/OverrideDialog.tsx';
import { CloseDialog } from '../features/closing/CloseDialog.tsx';
import { closingForm } from '../features/closing/closing.ts';
import { DeclineDialog } from '../features/consultation/DeclineDialog.tsx';
import { PhoneDialog } from '../features/consultation/PhoneDialog.tsx';
import { CopyDialog } from '../features/conversation/CopyDialog.tsx';
import { DetailsDialog } from '../features/details/DetailsDialog.tsx';
import { SafetyDialog } from '../features/details/SafetyDialog.tsx';
import { FeedbackDialog } from '../features/feedback/FeedbackDialog.tsx';
import type { Inbox } from '../features/inbox/inboxStore.ts';
import { InviteDialog } from '../features/joining/InviteDialog.tsx';
import { LanguageDialog } from '../features/language/LanguageDialog.tsx';
import { MessageDialog } from '../features/message/MessageDialog.tsx';
import { AssignDialog } from '../features/moving/AssignDialog.tsx';
import { TopicDialog } from '../features/moving/TopicDialog.tsx';
import { CheatSheet } from '../features/palette/CheatSheet.tsx';
import { Palette } from '../features/palette/Palette.tsx';
import { RegisterDialog } from '../features/register/RegisterDialog.tsx';
import { RemapDialog } from '../features/settings/RemapDialog.tsx';
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx';
import { SettingsTextDialog } from '../features/settings/SettingsTextDialog.tsx';
import { EndDialog } from '../features/shift/EndDialog.tsx';
import { StartDialog } from '../features/shift/StartDialog.tsx';
import { OfferDialog } from '../features/talk/OfferDialog.tsx';
import { RejectDialog } from '../features/transfer/RejectDialog.tsx';
import { TransferDialog } from '../features/transfer/TransferDialog.tsx';
import { HandledDialog } from '../features/urgency/HandledDialog.tsx';
import { UrgencyDialog } from '../features/urgency/UrgencyDialog.tsx';
import { WaitDialog } from '../features/waiting/WaitDialog.tsx';
import { requestFocus } from '../feed/place.ts';
import { myShift } from '../feed/shift.ts';
import { openContact } from '../feed/steps.ts';
import { useContact, useDesk, useFeed, usePlace } from '../feed/useDesk.ts';

type DialogsProps = { readonly inbox: Inbox };

/** The dialog that is open, if one is. */
export function Dialogs({ inbox }: DialogsProps) {
  const dialog = usePlace((place) => place.dialog);
  switch (dialog) {
    case 'palette':
      return <Palette onQueue={inbox.showQueue} />;
    case 'keys':
      return <CheatSheet />;
    case 'settings':
      return <SettingsDialog />;
    case 'remap':
      return <RemapDialog />;
    case 'settingsText':
      return <SettingsTextDialog />;
    case 'close':
    case 'closeAndNext':
      return <Closing inbox={inbox} isNextAfter={dialog === 'closeAndNext'} />;
    case 'override':
      return <Overriding />;
    case 'handOff':
    case 'urgency':
    case 'urgentHandled':
    case 'consultByPhone':
    case 'details':
    case 'language':
    case 'copy':
    case 'safety':
    case 'invite':
    case 'talk':
    case 'wait':
    case 'topic':
    case 'assign':
    case 'declineConsultation':
      return <Handling dialog={dialog} />;
    case 'message':
      return <Messaging />;
    case 'feedback':
      return <FeedbackDialog />;
    case 'call':
      return <Reaching />;
    case 'transfer':
      return <Transferring />;
    case 'reject':
      return <Rejecting />;
    case 'register':
    case 'shiftStart':
    case 'shiftEnd':
      return <Serving dialog={dialog} />;
    default:
      return null;
  }
}

/** The shift ended at another desk meanwhile: nothing is left to ask. */
function Over() {
  const { place } = useDesk();
  useEffect(() => place.setState({ dialog: null }), [place]);
  return null;
}

/** What needs the service and no contact: writing one down, and one's shift. */
function Serving({ dialog }: { dialog: 'register' | 'shiftStart' | 'shiftEnd' }) {
  const service = useFeed((state) => state.service);
  const shift = useFeed(myShift);
  if (!service) return null;
  if (dialog === 'shiftEnd') return shift ? <EndDialog service={service} shift={shift} /> : <Over />;
  return dialog === 'register' ? <RegisterDialog service={service} /> : <StartDialog service={service} />;
}

/** Taking what one lacks a language or a skill for. */
function Overriding() {
  const contact = useContact(usePlace((place) => place.contactId));
  return contact ? <OverrideDialog contact={contact} /> : null;
}

/** Reaching the client of the open contact; one who could not be reached is closed with the outcome that says so. */
function Reaching() {
  const { forms, place } = useDesk();
  const contact = useContact(usePlace((now) => now.contactId));
  const service = useFeed((state) => state.service);
  if (!contact || !service) return null;
  const closeNeutrally = () => {
    forms.change(closingForm, contact.id, { resolution: 'CALLBACK_UNREACHED' });
    place.setState({ dialog: 'close' });
  };
  return <CallDialog contact={contact} service={service} onUnreached={closeNeutrally} />;
}

type HandlingName =
  | 'handOff'
  | 'urgency'
  | 'urgentHandled'
  | 'consultByPhone'
  | 'invite'
  | 'talk'
  | 'details'
  | 'language'
  | 'copy'
  | 'safety'
  | 'wait'
  | 'topic'
  | 'assign'
  | 'declineConsultation';

/** What concerns the client of the open contact: urgency, protection, details, and who is asked or goes on. */
function Handling({ dialog }: { dialog: HandlingName }) {
  const contact = useContact(usePlace((place) => place.contactId));
  const service = useFeed((state) => state.service);
  if (!contact || !service) return null;
  if (dialog === 'handOff') return <HandOffDialog contact={contact} service={service} />;
  if (dialog === 'talk') return <OfferDialog contact={contact} />;
  if (dialog === 'invite') return <InviteDialog contact={contact} service={service} />;
  if (dialog === 'consultByPhone') return <PhoneDialog contact={contact} service={service} />;
  if (dialog === 'urgency') return <UrgencyDialog contact={contact} service={service} />;
  if (dialog === 'copy') return <CopyDialog contact={contact} service={service} />;
  if (dialog === 'language') return <LanguageDialog contact={contact} service={service} />;
  if (dialog === 'wait') return <WaitDialog contact={contact} service={service} />;
  if (dialog === 'topic') return <TopicDialog contact={contact} service={service} />;
  if (dialog === 'assign') return <AssignDialog contact={contact} service={service} />;
  if (dialog === 'declineConsultation') return <DeclineDialog contact={contact} />;
  if (dialog === 'details') return <DetailsDialog contact={contact} />;
  if (dialog === 'safety') return <SafetyDialog contact={contact} service={service} />;
  return <HandledDialog contact={contact} />;
}

/** Writing first to a client: of the open contact, or of another that is found. */
function Messaging() {
  const contact = useContact(usePlace((place) => place.contactId));
  const service = useFeed((state) => state.service);
  return service ? <MessageDialog contact={contact ?? null} service={service} /> : null;
}

/** Passing a contact on. */
function Transferring() {
  const contact = useContact(usePlace((place) => place.contactId));
  const service = useFeed((state) => state.service);
  return contact && service ? <TransferDialog key={contact.id} contact={contact} service={service} /> : null;
}

/** Giving back what was offered, while it is. */
function Rejecting() {
  const contact = useContact(usePlace((place) => place.contactId));
  const service = useFeed((state) => state.service);
  return contact?.transfer && service ? (
    <RejectDialog contact={contact} offer={contact.transfer} service={service} />
  ) : null;
}

/** Closing, and where one stands after it: at the next contact, or at the banner that offers it. */
function Closing({ inbox, isNextAfter }: DialogsProps & { isNextAfter: boolean }) {
  const desk = useDesk();
  // Chosen while the contact still stands in the list; closing takes it away.
  const [next] = useState(() => inbox.step(1) ?? inbox.step(-1));
  const contact = useContact(usePlace((place) => place.contactId));
  const service = useFeed((state) => state.service);
  if (!contact || !service) return null;
  const goOn = () => {
    if (isNextAfter && next) {
      openContact(desk, next);
      requestFocus(desk.place, 'list');
    } else requestFocus(desk.place, 'banner');
  };
  return <CloseDialog contact={contact} service={service} isNextAfter={isNextAfter} onClosed={goOn} />;
}
