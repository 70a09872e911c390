import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import { createId } from '../../shared/kit/ids.ts';
import type { Done } from '../../shared/protocol/define.ts';
import type { Called, DeskAnswer, DeskCallName, DeskInput } from '../clients/gateway.ts';
import type { MessageId } from '../kit/words/catalogue.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { contactValues } from './contactValues.ts';
import { foretell, type Step, sample } from './decisions.ts';
import type { Desk } from './desk.ts';
import { contactOf } from './mirror.ts';
import { type NameOf, refusalPhrase } from './refusalPhrase.ts';

/** Steps that others may take at the same time: refused while the connection is away. */
const racing: readonly Step[] = [
  'claim',
  'claimAllTheSame',
  'release',
  'beginClosing',
  'close',
  'reopen',
  'reopenAllTheSame',
  'requestIdentification',
];

export const selectedContact = (desk: Desk): Contact | undefined => {
  const { contactId } = desk.place.getState();
  return contactId ? contactOf(desk.feed.store.getState().mirror, contactId) : undefined;
};

export const nameOf =
  (desk: Desk): NameOf =>
  (id) =>
    desk.feed.store.getState().service?.personById.get(id)?.name ?? null;

/** Why a step cannot be taken on a contact now, in words; null where it can. */
export function reasonAgainst(desk: Desk, contact: Contact | undefined, step: Step): Phrase | null {
  const { service, link, team, mirror } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  if (link.kind !== 'live' && racing.includes(step)) return { id: 'reason.disconnected' };
  if (step.startsWith('claim') && ownerOf(contact) === desk.me) return { id: 'reason.alreadyYours' };
  if (step === 'requestIdentification' && contact.identification.status === 'requested')
    return { id: 'reason.alreadyAsked' };
  const command = sample(contact.id, step, service);
  const refusal = foretell(contact, command, { service, team, mirror }, desk.feed.now());
  // The closing dialog shows what is unread, and waits for it: the mark of what was just read may be on its way.
  if (step === 'beginClosing' && refusal?.code === 'UnreadMessages') return null;
  return refusal ? refusalPhrase(refusal, nameOf(desk)) : null;
}

/** Why a command that is written out cannot be given now, in words; null where it can. */
export function reasonAgainstCommand(
  desk: Desk,
  contact: Contact | undefined,
  command: ContactCommand,
): Phrase | null {
  const { service, link, team, mirror } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  if (link.kind !== 'live') return { id: 'reason.disconnected' };
  const refusal = foretell(contact, command, { service, team, mirror }, desk.feed.now());
  return refusal ? refusalPhrase(refusal, nameOf(desk)) : null;
}

/** Once the mirror has come as far as an answer said, or can no longer be expected to. */
const mirrored = ({ feed: { store } }: Desk, seq: number): Promise<void> =>
  new Promise((resolve) => {
    const isThere = () => (store.getState().mirror.seq ?? 0) >= seq || store.getState().link.kind !== 'live';
    if (isThere()) return resolve();
    const stop = store.subscribe(() => {
      if (!isThere()) return;
      stop();
      resolve();
    });
  });

/** Steps that need nothing but the contact, and the calls that take them. */
const calls = {
  claim: 'contact.claim',
  release: 'contact.release',
  reopen: 'contact.reopen',
  requestIdentification: 'identification.request',
} as const;
const done = {
  claim: 'done.claimed',
  release: 'done.released',
  reopen: 'done.reopened',
  requestIdentification: 'done.askedToIdentify',
} as const;

/** Calls that give a command, and are answered with how far the journal has come. */
type CommandName = {
  [N in DeskCallName]: DeskAnswer<N> extends Done ? (Done extends DeskAnswer<N> ? N : never) : never;
}[DeskCallName];

/**
 * Asks the gateway, and says how it went. Nothing is taken for done before the gateway's word. False, with the reason
 * said, where it refused or could not be asked; the same command id may then be given again.
 */
export async function give<N extends CommandName>(
  desk: Desk,
  contact: Contact,
  name: N,
  input: DeskInput<N>,
  done: MessageId,
): Promise<boolean> {
  desk.place.setState({ asked: name });
  const answer: Called<Done> = await desk.feed.gateway.call(name, input);
  if (answer.ok) await mirrored(desk, answer.value.seq);
  desk.place.setState({ asked: null });
  if (answer.ok) desk.announcer.say('success', { id: done, values: contactValues(contact) });
  else desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
  return answer.ok;
}

const stepOf = (desk: Desk, step: keyof typeof calls) => async () => {
  const contact = selectedContact(desk);
  if (!contact || desk.place.getState().asked) return;
  const input = { id: contact.id, commandId: createId() };
  await give(desk, contact, calls[step], input, done[step]);
};

/** Takes the open contact; asks for a reason first where a language or a skill is missing (R52, R54). */
export async function claimContact(desk: Desk): Promise<void> {
  if (reasonAgainst(desk, selectedContact(desk), 'claim')) desk.place.setState({ dialog: 'override' });
  else await stepOf(desk, 'claim')();
}

/** True when the contact was taken (again), with the reason written down. */
export const takeAllTheSame = (
  desk: Desk,
  contact: Contact,
  step: 'claim' | 'reopen',
  reason: string,
): Promise<boolean> =>
  give(
    desk,
    contact,
    calls[step],
    { id: contact.id, commandId: createId(), override: { reason } },
    done[step],
  );
export const releaseContact = (desk: Desk) => stepOf(desk, 'release')();

/** Takes a closed contact up again; as with claiming, a reason is asked for where one is needed. */
export async function reopenContact(desk: Desk): Promise<void> {
  if (reasonAgainst(desk, selectedContact(desk), 'reopen')) desk.place.setState({ dialog: 'override' });
  else await stepOf(desk, 'reopen')();
}
export const askToIdentify = (desk: Desk) => stepOf(desk, 'requestIdentification')();

/** True when the contact was closed. */
export const closeContact = (
  desk: Desk,
  contact: Contact,
  input: Omit<DeskInput<'contact.close'>, 'id'>,
): Promise<boolean> => give(desk, contact, 'contact.close', { id: contact.id, ...input }, 'done.closed');

/** Opens a contact on the screen. */
export function openContact(desk: Desk, id: string) {
  // A window of its own is one contact's: others are opened on the workstation.
  if (desk.own) return desk.windows.showHome(id);
  if (desk.place.getState().contactId === id) return;
  desk.place.setState({ contactId: id, mode: 'reply' });
  desk.announcer.clear();
}
