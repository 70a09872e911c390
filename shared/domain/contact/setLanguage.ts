import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import type { ServiceConfig } from '../config/config.ts';
import { type Language, language } from '../language.ts';
import { type Contact, contactId } from './contact.ts';
import type { ContactEvent } from './events.ts';
import { requireOwner } from './ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * The conversation goes on in another of the service's languages (R54, R58): whatever the client is told by the
 * service from then on is in it. Its owner keeps it; of a queue that is of one language alone, it moves to the same
 * queue of the other, so that whoever comes next speaks it.
 */
export const setLanguageCommand = z.object({
  verb: z.literal('setLanguage'),
  id: contactId,
  commandId: z.uuid(),
  lang: language,
});
export type SetLanguageCommand = z.infer<typeof setLanguageCommand>;

export function decideSetLanguage(
  contact: Contact,
  { lang }: SetLanguageCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  // Colleagues ask each other in the language of the matter.
  if (contact.channel === 'CONSULTATION') return refuse({ code: 'WrongChannel' });
  if (!context.config.languages.includes(lang)) return refuse({ code: 'UnknownCode', field: 'lang' });
  if (contact.lang === lang) return nothingToDo;
  const events: ContactEvent[] = [{ type: 'languageChanged', position: contact.position + 1, lang }];
  const queue = contact.transfer ? null : siblingOf(contact.queue, lang, context.config);
  const { rule, because } = contact.route;
  if (queue) events.push({ type: 'rerouted', queue, rule, because: [...because, `lang:${lang}`] });
  return ok(events);
}

/** The same queue in another language; null where the queue is of any language, or has no such one beside it. */
function siblingOf(name: string, lang: Language, { queues }: ServiceConfig): string | null {
  const own = queues.find((each) => each.name === name);
  if (!own?.lang || own.line || own.lang === lang) return null;
  const { kind, topic, general } = own;
  const isSibling = (each: (typeof queues)[number]) =>
    each.kind === kind && each.topic === topic && each.general === general && !each.line;
  return queues.find((each) => each.lang === lang && isSibling(each))?.name ?? null;
}
