import { z } from 'zod';
import { type Contact, isStronglyIdentified } from '../../../shared/domain/contact/contact.ts';
import { type CommandOf, decide } from '../../../shared/domain/contact/decide.ts';
import type { ContactRefusal } from '../../../shared/domain/contact/refusals.ts';
import { contextOf, NO_COMMAND, type World } from '../../feed/decisions.ts';
import { defineForm } from '../../feed/forms.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';

/** Whether the client may reply: not at all; the reply opens it again; or it stays open for the reply. */
export const replies = ['none', 'allowed', 'expected'] as const;
export type Reply = (typeof replies)[number];

const writing = z.object({
  purpose: z.string().nullable(),
  /** Null as long as it is what the earlier contact was about. */
  topic: z.string().nullable(),
  text: z.string(),
  reply: z.enum(replies).nullable(),
  isAgreed: z.boolean(),
  isToProxy: z.boolean(),
});
export type Writing = z.infer<typeof writing>;
export const messageForm = defineForm<Writing>('message', writing, {
  purpose: null,
  topic: null,
  text: '',
  reply: null,
  isAgreed: false,
  isToProxy: false,
});

/** Who is written to from a contact: its client, where they are known strongly enough to read it. */
export const canBeWrittenTo = (contact: Contact | null | undefined): contact is Contact =>
  contact !== null &&
  contact !== undefined &&
  contact.channel !== 'CONSULTATION' &&
  isStronglyIdentified(contact);

/** What is still to be said or chosen, the first of it; null where the message is whole. */
export function missingIn(
  { purpose, text, reply, isAgreed }: Writing,
  about: Contact | null,
): MessageId | null {
  if (!about) return 'message.missingTo';
  if (purpose === null) return 'message.missingPurpose';
  if (text.trim() === '') return 'message.missingText';
  if (reply === null) return 'message.missingReply';
  return isAgreed ? null : 'message.missingAgreed';
}

type Written = Omit<CommandOf<'writeProfessionalMessage'>, 'verb' | 'id' | 'commandId'>;

/** What the form comes to, once whole. */
export const messageOf = (about: Contact, value: Writing): Written => ({
  about: about.id,
  isAgreed: value.isAgreed,
  purpose: value.purpose ?? '',
  topic: value.topic,
  recipient: value.isToProxy ? 'proxy' : 'client',
  isProxyAuthorised: value.isToProxy,
  isReplyExpected: value.reply === 'expected',
  isReplyAllowed: value.reply === 'allowed',
  text: value.text.trim(),
});

/** Why it would be refused, by the rule that the gateway asks; null where it would not. */
export function messageRefusal(
  about: Contact,
  value: Writing,
  world: World,
  now: Date,
): ContactRefusal | null {
  const ids = { verb: 'writeProfessionalMessage', id: NO_COMMAND, commandId: NO_COMMAND } as const;
  const decision = decide(null, { ...ids, ...messageOf(about, value) }, { ...contextOf(world, now), about });
  return decision.ok ? null : decision.error;
}
