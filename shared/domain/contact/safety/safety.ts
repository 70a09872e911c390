import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { ContactEvent, NotePurpose } from '../events.ts';
import { messageText } from '../text.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';

const target = { id: contactId, commandId: z.uuid() };

/** Anyone at the desk may say that a client needs protecting (turvakielto / spärrmarkering, N1). */
export const proposeSafetyCommand = z.object({
  verb: z.literal('proposeSafety'),
  ...target,
  reason: messageText.nullable().default(null),
});
export type ProposeSafetyCommand = z.infer<typeof proposeSafetyCommand>;

export function decideProposeSafety(
  contact: Contact,
  { commandId, reason }: ProposeSafetyCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (contact.safety !== 'none') return nothingToDo;
  return ok([{ type: 'safetyProposed' }, ...because('safety', commandId, reason)]);
}

/** A lead, or the source register, sets the flag: from then on the details that tell where someone is are masked. */
export const setSafetyCommand = z.object({ verb: z.literal('setSafety'), ...target, reason: messageText });
export type SetSafetyCommand = z.infer<typeof setSafetyCommand>;

export function decideSetSafety(
  contact: Contact,
  { commandId, reason }: SetSafetyCommand,
  context: DecideContext,
): Decision {
  const source = sourceOf(context);
  if (!source) return refuse({ code: 'NotAllowed' });
  if (contact.safety === 'set') return nothingToDo;
  return ok([{ type: 'safetySet', source }, ...because('safety', commandId, reason)]);
}

/** The flag, or a proposal of it, is taken away: by a lead or the source register, and for a reason. */
export const clearSafetyCommand = z.object({
  verb: z.literal('clearSafety'),
  ...target,
  reason: messageText,
});
export type ClearSafetyCommand = z.infer<typeof clearSafetyCommand>;

export function decideClearSafety(
  contact: Contact,
  { commandId, reason }: ClearSafetyCommand,
  context: DecideContext,
): Decision {
  if (!sourceOf(context)) return refuse({ code: 'NotAllowed' });
  if (contact.safety === 'none') return nothingToDo;
  return ok([{ type: 'safetyCleared' }, ...because('safety', commandId, reason)]);
}

/** Someone looks behind the mask. It is written down with its reason before anything is shown. */
export const revealDetailsCommand = z.object({
  verb: z.literal('revealDetails'),
  ...target,
  reason: messageText,
});
export type RevealDetailsCommand = z.infer<typeof revealDetailsCommand>;

export function decideRevealDetails(
  _contact: Contact,
  { commandId, reason }: RevealDetailsCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  return ok([{ type: 'detailsRevealed' }, ...because('reveal', commandId, reason)]);
}

/** Whose word the flag rests on. A person's right was asked for before. */
function sourceOf({ actor }: DecideContext): 'lead' | 'register' | null {
  if (actor.kind === 'person') return 'lead';
  return actor.kind === 'system' && actor.part === 'register' ? 'register' : null;
}

const because = (purpose: NotePurpose, noteId: string, reason: string | null): ContactEvent[] =>
  reason ? [{ type: 'noteWritten', noteId, purpose, content: { text: reason } }] : [];
