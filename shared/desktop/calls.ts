import { z } from 'zod';
import { contactId } from '../domain/contact/contact.ts';
import { personId } from '../domain/person.ts';
import { authRefusalCodes, grant, signInChoices } from '../protocol/auth.ts';
import { desktopCall, desktopNotice } from './define.ts';
import { settings } from './settings.ts';

const none = z.object({});

/** What the vault keeps for the page: words of a conversation, those on their way, and half-filled forms. */
const vaultName = z.enum(['drafts', 'outbox', 'forms']);
export type VaultName = z.infer<typeof vaultName>;

/** The outcome of asking the gateway for a session through the main process. */
const granted = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: grant }),
  z.object({ ok: z.literal(false), code: z.enum([...authRefusalCodes, 'Unreachable']) }),
]);
export type Granted = z.infer<typeof granted>;

/** What the page may ask of the desktop it runs on. No content of conversations crosses, except sealed by the vault. */
export const desktopCalls = {
  'app.info': desktopCall(
    none,
    z.object({
      version: z.string(),
      platform: z.string(),
      gatewayUrl: z.url(),
      /** What the journal calls this workstation. */
      workstation: z.string().max(64),
    }),
    'Which application this is, on which workstation, and where its gateway stands.',
  ),
  'session.choices': desktopCall(
    none,
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: signInChoices }),
      z.object({ ok: z.literal(false), code: z.literal('Unreachable') }),
    ]),
    'Whom one may sign in as.',
  ),
  'session.signIn': desktopCall(
    z.object({ personId }),
    granted,
    'Sign in; what renews the session stays here.',
  ),
  'session.renew': desktopCall(none, granted, 'A fresh access token from what is kept in the key store.'),
  'session.signOut': desktopCall(none, none, 'Ends the session and forgets what renews it.'),
  'settings.read': desktopCall(none, settings, 'The settings of this person on this PC.'),
  'settings.write': desktopCall(settings, none, 'Keeps them.'),
  'vault.read': desktopCall(
    z.object({ name: vaultName }),
    z.object({ value: z.string().nullable(), isAvailable: z.boolean() }),
    'What was sealed with the key store of the operating system; null when there is nothing, or nothing to unseal with.',
  ),
  'vault.write': desktopCall(
    z.object({ name: vaultName, value: z.string().max(2_000_000).nullable() }),
    z.object({ isKept: z.boolean() }),
    'Seals and keeps; null forgets. Refused where the system offers only a hard-coded key.',
  ),
  'notification.show': desktopCall(
    z.object({ contactId, title: z.string().max(80), body: z.string().max(160) }),
    none,
    'A notification of the system. The caller puts no names and no content into it.',
  ),
  'badge.set': desktopCall(
    z.object({ unread: z.number().int().min(0), label: z.string().max(120) }),
    none,
    'The count on the tray and the task bar, and what the tray says of it.',
  ),
  'window.focus': desktopCall(none, none, 'Brings the window to the front.'),
} as const;

/** What the desktop tells the page. */
export const desktopNotices = {
  'notification.clicked': desktopNotice(z.object({ contactId }), 'Open exactly this contact.'),
  'power.resumed': desktopNotice(none, 'The PC woke up: connect anew and catch up.'),
  'screen.locked': desktopNotice(none, 'Hide content.'),
  'screen.unlocked': desktopNotice(none, 'Content may be seen again.'),
} as const;

type Calls = typeof desktopCalls;
type Notices = typeof desktopNotices;

export type DesktopCallName = keyof Calls;
export type DesktopNoticeName = keyof Notices;
export type DesktopInput<N extends DesktopCallName> = z.input<Calls[N]['input']>;
export type DesktopAnswer<N extends DesktopCallName> = z.output<Calls[N]['answer']>;
export type DesktopPayload<N extends DesktopNoticeName> = z.output<Notices[N]['payload']>;

/** What the preload script puts on `window.desktop`: two functions, derived from the tables above. */
export type DesktopBridge = {
  readonly call: <N extends DesktopCallName>(name: N, input: DesktopInput<N>) => Promise<DesktopAnswer<N>>;
  /** Listens to a notice; the function it returns stops listening. */
  readonly on: <N extends DesktopNoticeName>(
    name: N,
    listener: (payload: DesktopPayload<N>) => void,
  ) => () => void;
};
