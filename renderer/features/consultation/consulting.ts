import { z } from 'zod';
import { type Contact, isOpen } from '../../../shared/domain/contact/contact.ts';
import { type CommandOf, decide } from '../../../shared/domain/contact/decide.ts';
import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import type { ConsultationStatus } from '../../../shared/domain/contact/parts/consultation.ts';
import type { Content } from '../../../shared/domain/contact/parts/content.ts';
import type { ContactRefusal } from '../../../shared/domain/contact/refusals.ts';
import { byReadiness, type Candidate, candidateOf } from '../../feed/candidates.ts';
import { contextOf, NO_COMMAND, type World } from '../../feed/decisions.ts';
import { defineForm } from '../../feed/forms.ts';

/** As many of the client's words as a question takes along. */
export const MOST_QUOTES = 10;
/** As far back as messages are offered to be quoted. */
const OFFERED = 30;

const passage = z.object({ id: z.string(), text: z.string() });
/** What colleagues would get, as the asker lets it stand. */
const proposal = z.object({ question: z.string(), quotes: z.array(passage) });
const consulting = z.object({
  /** A service line's id, or the queue of consultations for everyone. */
  line: z.string().nullable(),
  /** A colleague who is asked by name, instead of a line. */
  to: z.string().nullable().default(null),
  /** Null as long as it is the contact's own. */
  topic: z.string().nullable(),
  question: z.string(),
  /** The messages to take along, by their ids. */
  quotes: z.array(z.string()),
  proposed: proposal.nullable(),
});
export type Consulting = z.infer<typeof consulting>;

export const consultForm = defineForm<Consulting>('consult', consulting, {
  line: null,
  to: null,
  topic: null,
  question: '',
  quotes: [],
  proposed: null,
});

/** A message that may be quoted. */
export type Quotable = { readonly id: string; readonly isClients: boolean; readonly text: string };

/** The messages of a timeline that may be taken along, newest first; what was erased is not among them. */
export const quotableIn = (events: readonly RecordedEvent[]): readonly Quotable[] =>
  events
    .flatMap(({ event }) =>
      event.type === 'messageSent' && 'text' in event.content && event.content.text !== ''
        ? [{ id: event.messageId, isClients: event.from === 'client', text: event.content.text }]
        : [],
    )
    .slice(-OFFERED)
    .reverse();

/** The chosen messages in the order they were written, whatever the order of choosing. */
export const chosenOf = (value: Consulting, quotable: readonly Quotable[]): readonly Quotable[] =>
  quotable.filter(({ id }) => value.quotes.includes(id)).reverse();

export const withQuote = (quotes: readonly string[], id: string): string[] =>
  quotes.includes(id) ? quotes.filter((each) => each !== id) : [...quotes, id].slice(-MOST_QUOTES);

/** What the gateway proposed for the question and the chosen messages, in that order. */
export const proposalOf = (
  texts: readonly string[],
  chosen: readonly Quotable[],
): Consulting['proposed'] => ({
  question: texts[0] ?? '',
  quotes: chosen.map(({ id }, index) => ({ id, text: texts[index + 1] ?? '' })),
});

/** What is asked, once its words have been read through; a quote that was emptied stays behind. */
export function askingOf(
  contact: Contact,
  { line, to, topic, proposed }: Consulting,
): Pick<CommandOf<'askConsultation'>, 'about' | 'line' | 'to' | 'topic' | 'lang' | 'question' | 'quotes'> {
  return {
    about: contact.id,
    line: to === null ? line : null,
    to,
    topic: topic ?? contact.topic,
    lang: contact.lang,
    question: proposed?.question.trim() ?? '',
    quotes: (proposed?.quotes ?? []).map(({ text }) => text.trim()).filter((text) => text !== ''),
  };
}

/** Why nothing can be asked about a contact by this person, told by the gateway's own rule; null where it can. */
export function askingRefusal(contact: Contact, world: World, now: Date): ContactRefusal | null {
  if (!isOpen(contact)) return { code: 'ContactClosed' };
  const asking = askingOf(contact, { ...consultForm.empty, proposed: { question: '…', quotes: [] } });
  const command = { verb: 'askConsultation', id: NO_COMMAND, commandId: NO_COMMAND, ...asking } as const;
  const decision = decide(null, command, { ...contextOf(world, now), about: contact });
  return decision.ok ? null : decision.error;
}

/** The colleagues who can be asked by name, those who are there and know the topic first. */
export function nameableFor(contact: Contact, topic: string, world: World, now: Date): readonly Candidate[] {
  const asking = askingOf(contact, { ...consultForm.empty, proposed: { question: '…', quotes: [] } });
  const command = { verb: 'askConsultation', id: NO_COMMAND, commandId: NO_COMMAND, ...asking } as const;
  const context = { ...contextOf(world, now), about: contact };
  return [...world.service.personById.values()]
    .filter(({ id }) => decide(null, { ...command, to: id }, context).ok)
    .map((person) => candidateOf(person, { topic, queue: contact.queue }, world))
    .sort(byReadiness);
}

/** What a consultation's own journal tells of it. */
export type Told = {
  readonly question: string | null;
  readonly answer: string | null;
  /** Who answered, or was rung; null where it is nobody of the desk. */
  readonly by: string | null;
  readonly at: string | null;
  /** Why whoever was asked by name could not answer. */
  readonly declined: string | null;
};

export function toldIn(events: readonly RecordedEvent[]): Told {
  let told: Told = { question: null, answer: null, by: null, at: null, declined: null };
  for (const { event, actor, at } of events) {
    if (event.type === 'consultationAsked') told = { ...told, question: textIn(event.content) };
    if (event.type === 'consultationAnswered')
      told = { ...told, answer: textIn(event.content), by: actor.kind === 'person' ? actor.id : null, at };
    if (event.type === 'noteWritten' && event.purpose === 'rejection')
      told = { ...told, declined: textIn(event.content) };
    if (event.type === 'consultationPhoned')
      told = { ...told, answer: textIn(event.content), by: event.with, at };
  }
  return told;
}

const textIn = (content: Content): string | null => ('text' in content ? content.text : null);

const order: readonly ConsultationStatus[] = [
  'answered',
  'open',
  'taken',
  'phoned',
  'acknowledged',
  'withdrawn',
];

/** The consultations about a contact: those that want the asker first, then the newest. */
export const askedAbout = ({ consultations }: Contact): Contact['consultations'] =>
  [...consultations].reverse().sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));

/** Answers that the asker has not yet taken note of. */
export const unacknowledged = ({ consultations }: Contact): number =>
  consultations.filter(({ status }) => status === 'answered').length;
