import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kit/result.ts';
import { language } from '../../language.ts';
import { personId } from '../../person.ts';
import { actorHas, handlesContacts, has } from '../../policy.ts';
import { plainQueue } from '../../routing/plainQueue.ts';
import { type Contact, contactId, ownerOf } from '../contact.ts';
import { bareIntake } from '../parts/intake.ts';
import type { ContactRefusal } from '../refusals.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { pseudonymise } from './pseudonymise.ts';

/**
 * Asks colleagues for advice (konsultaatio / konsultation, R31): a contact of its own, in the consultation queue of its
 * topic, with the question and chosen words of the client, pseudonymised. The asker stays owner of the contact that it
 * is about; a line professional may also ask about none. Whoever answers never comes to see the original.
 */
export const askConsultationCommand = z.object({
  verb: z.literal('askConsultation'),
  id: contactId,
  commandId: z.uuid(),
  about: contactId.nullable().default(null),
  /** The service line whose advice is sought. */
  line: z.string().max(60).nullable().default(null),
  /** The colleague whose advice is sought, by name; then no line is. */
  to: personId.nullable().default(null),
  topic: z.string().max(60),
  lang: language,
  question: messageText,
  /** The client's words as the asker lets them stand after pseudonymising. */
  quotes: z.array(messageText).max(10).default([]),
});
export type AskConsultationCommand = z.infer<typeof askConsultationCommand>;

export function decideAskConsultation(
  contact: Contact | null,
  command: AskConsultationCommand,
  context: DecideContext,
): Decision {
  const { config } = context;
  if (contact) return refuse({ code: 'NotAllowed' });
  const asked = mayAsk(command, context);
  if (!asked.ok) return asked;
  const { id, topic, lang, line, to, about } = command;
  if (line !== null && !config.lines.some((each) => each.id === line))
    return refuse({ code: 'UnknownCode', field: 'line' });
  const unasked = nameRefusal(command, context);
  if (unasked) return refuse(unasked);
  const queue = plainQueue(config, { channel: 'CONSULTATION', topic, lang });
  if (!queue) return refuse({ code: 'UnknownCode', field: 'topic' });
  return ok([
    {
      type: 'opened',
      position: 1,
      channel: 'CONSULTATION',
      lang,
      aliasNumber: numberOf(id),
      topic,
      ...queue,
      because: [],
      intake: { ...bareIntake('CONSULTATION'), about },
      owner: null,
      receivedAt: null,
    },
    {
      type: 'consultationAsked',
      line,
      ...(to !== null && { to }),
      quotes: command.quotes.length,
      content: { text: wordsOf(command, asked.value) },
    },
  ]);
}

/** Why a colleague cannot be asked by name, or null: somebody else, who gives advice and is at work. */
function nameRefusal(
  { to, line }: AskConsultationCommand,
  { actor, config, people, shifts }: DecideContext,
): ContactRefusal | null {
  if (to === null) return null;
  const colleague = people(to);
  if (
    !colleague ||
    !has(colleague, 'consult', config) ||
    !handlesContacts(colleague, config) ||
    line !== null
  )
    return { code: 'UnknownCode', field: line === null ? 'to' : 'line' };
  if (actor.kind === 'person' && to === actor.id) return { code: 'OwnConsultation' };
  return config.flags.shifts && !shifts.isOnShift(to) ? { code: 'NotOnShift' } : null;
}

/** The owner of the contact it is about, or a professional of a service line; answers that contact. */
function mayAsk(
  { about }: AskConsultationCommand,
  { actor, config, about: original }: DecideContext,
): Result<Contact | null, ContactRefusal> {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  const isOfLine = !actorHas(actor, 'see.unit', config);
  if (about === null) return isOfLine ? ok(null) : refuse({ code: 'MissingDetail', field: 'about' });
  if (original?.id !== about) return refuse({ code: 'NotAllowed' });
  if (original.channel === 'CONSULTATION') return refuse({ code: 'WrongChannel' });
  const owner = ownerOf(original);
  return owner === actor.id || isOfLine ? ok(original) : refuse({ code: 'NotOwner', owner });
}

/** Question and quotes as one text. Under a safety flag whatever still looks like a detail is taken out here (N1). */
function wordsOf({ question, quotes, lang }: AskConsultationCommand, original: Contact | null): string {
  const text = [question, ...quotes.map((each) => `“${each}”`)].join('\n\n');
  if (!original || original.safety === 'none') return text;
  return pseudonymise(text, original.name ? [original.name] : [], {}, lang);
}

/** A number to tell consultations apart, which leads to no other contact. */
const numberOf = (id: string): number => 1_000 + (Number.parseInt(id.slice(0, 6), 16) % 9_000);
