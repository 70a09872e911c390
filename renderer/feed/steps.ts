import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import { createId } from '../../shared/kit/ids.ts';
import type { Called, DeskAnswer, DeskInput } from '../clients/gateway.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { contactValues } from './contactValues.ts';
import { foretell, type Step } from './decisions.ts';
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
  const { service, link, team } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  if (link.kind !== 'live' && racing.includes(step)) return { id: 'reason.disconnected' };
  if (step.startsWith('claim') && ownerOf(contact) === desk.me) return { id: 'reason.alreadyYours' };
  if (step === 'requestIdentification' && contact.identification.status === 'requested')
    return { id: 'reason.alreadyAsked' };
  const refusal = foretell(contact, step, { service, team }, desk.feed.now());
  // The closing dialog shows what is unread, and waits for it: the mark of what was just read may be on its way.
  if (step === 'beginClosing' && refusal?.code === 'UnreadMessages') return null;
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
  close: 'done.closed',
  requestIdentification: 'done.askedToIdentify',
} as const;

/** Asks the gateway, and says how it went. Nothing is taken for done before the gateway's word. */
async function take(
  desk: Desk,
  step: keyof typeof done,
  contact: Contact,
  ask: () => Promise<Called<DeskAnswer<'contact.claim'>>>,
): Promise<boolean> {
  desk.place.setState({ asked: step });
  const answer = await ask();
  if (answer.ok) await mirrored(desk, answer.value.seq);
  desk.place.setState({ asked: null });
  if (answer.ok) desk.announcer.say('success', { id: done[step], values: contactValues(contact) });
  else desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
  return answer.ok;
}

const stepOf = (desk: Desk, step: keyof typeof calls) => async () => {
  const contact = selectedContact(desk);
  if (!contact || desk.place.getState().asked) return;
  const input = { id: contact.id, commandId: createId() };
  await take(desk, step, contact, () => desk.feed.gateway.call(calls[step], input));
};

/** Takes the open contact; asks for a reason first where a language or a skill is missing (R52, R54). */
export async function claimContact(desk: Desk): Promise<void> {
  if (reasonAgainst(desk, selectedContact(desk), 'claim')) desk.place.setState({ dialog: 'override' });
  else await stepOf(desk, 'claim')();
}

/** True when the contact was taken, with the reason written down. */
export const claimAllTheSame = (desk: Desk, contact: Contact, reason: string): Promise<boolean> =>
  take(desk, 'claim', contact, () =>
    desk.feed.gateway.call('contact.claim', {
      id: contact.id,
      commandId: createId(),
      override: { reason },
    }),
  );
export const releaseContact = (desk: Desk) => stepOf(desk, 'release')();
export const reopenContact = (desk: Desk) => stepOf(desk, 'reopen')();
export const askToIdentify = (desk: Desk) => stepOf(desk, 'requestIdentification')();

/** True when the contact was closed. */
export const closeContact = (
  desk: Desk,
  contact: Contact,
  input: Omit<DeskInput<'contact.close'>, 'id'>,
): Promise<boolean> =>
  take(desk, 'close', contact, () => desk.feed.gateway.call('contact.close', { id: contact.id, ...input }));

/** Opens a contact on the screen. */
export function openContact(desk: Desk, id: string) {
  if (desk.place.getState().contactId === id) return;
  desk.place.setState({ contactId: id, mode: 'reply' });
  desk.announcer.clear();
}
