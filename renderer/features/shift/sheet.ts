import { firstDue } from '../../../shared/domain/clock/clocksOf.ts';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { pseudonymise } from '../../../shared/domain/contact/consultation/pseudonymise.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import { momentOf, type ScreenLanguage } from '../../kit/moment.ts';
import type { Say } from '../../kit/words/useWords.ts';

export type SheetPart = { readonly title: string; readonly lines: readonly (readonly [string, string])[] };

type Here = {
  readonly config: ServiceConfig;
  readonly now: string;
  readonly language: ScreenLanguage;
  readonly say: Say;
  readonly nameOf: (personId: string) => string | null;
};

/** The last note of a journal's latest page; null where there is none, or it has been erased. */
export function lastNote(events: readonly RecordedEvent[]): string | null {
  for (const { event } of [...events].reverse())
    if (event.type === 'noteWritten' && 'text' in event.content) return event.content.text;
  return null;
}

/**
 * How one contact stands, for whoever goes on with it. Paper leaves the desk: numbers, addresses and codes are masked,
 * and of who is protected only the number of the contact is told.
 */
export function sheetPart(
  contact: Contact,
  note: string | null,
  to: string | null | undefined,
  here: Here,
): SheetPart {
  const { config, now, language, say, nameOf } = here;
  const isProtected = contact.safety !== 'none';
  const at = (moment: string) => momentOf(moment, now, language, config.timeZone);
  const lines: [string, string][] = [
    [
      say('sheet.channel'),
      `${say(`channel.${contact.channel}`)}, ${queueLabel(contact.queue)}, ${say(`language.${contact.lang}`)}`,
    ],
  ];
  const add = (label: string, text: string | null) => {
    if (text) lines.push([label, text]);
  };
  const { urgency } = contact;
  if (urgency?.level)
    add(
      say('urgency.label'),
      urgency.handledAt ? say('sheet.urgentHandled') : say(`urgency.${urgency.level}`),
    );
  else if (urgency?.isSuspected || (contact.report && !contact.report.assessedAt))
    add(say('urgency.label'), say('sheet.notAssessed'));
  add(say('sheet.next'), nextOf(contact, here, at));
  const due = firstDue(contact, config);
  add(say('sheet.due'), due && at(due.targetAt));
  add(
    say('sheet.note'),
    isProtected ? say('sheet.protected') : note && pseudonymise(note, [], {}, contact.lang),
  );
  if (to !== undefined) add(say('sheet.given'), to === null ? say('sheet.toQueue') : nameOf(to));
  const values = contactValues(contact);
  return { title: say('contact.alias', isProtected ? { ...values, name: '_' } : values), lines };
}

/** What was agreed, or what comes next. */
function nextOf(
  { callback, transfer, closures, awaitingSince, state, identification }: Contact,
  { config, language, say, nameOf }: Here,
  at: (moment: string) => string,
): string | null {
  const parts: string[] = [];
  if (callback?.slot && (callback.status === 'scheduled' || callback.status === 'attempting'))
    parts.push(say('sheet.callAt', { at: at(callback.slot.from), count: callback.attempts.length }));
  if (transfer) {
    const { to } = transfer;
    parts.push(
      say('sheet.transfer', {
        label: to.kind === 'person' ? (nameOf(to.personId) ?? queueLabel(to.queue)) : queueLabel(to.queue),
      }),
    );
  }
  if (identification.status === 'requested') parts.push(say('sheet.identifying'));
  if (awaitingSince) parts.push(say('sheet.answerOwed', { at: at(awaitingSince) }));
  else if (state.status === 'waiting') parts.push(say('sheet.waits'));
  const agreed = closures.at(-1)?.nextStep;
  const label = config.nextSteps.find(({ code }) => code === agreed)?.label[language];
  if (label) parts.push(say('sheet.agreed', { label }));
  return parts.length > 0 ? parts.join(' ') : null;
}

/** The sheet as plain text, to be pasted anywhere. */
export const sheetText = (title: string, parts: readonly SheetPart[], empty: string): string =>
  [
    title,
    ...(parts.length === 0 ? [empty] : []),
    ...parts.map((part) =>
      [part.title, ...part.lines.map(([label, text]) => `  ${label}: ${text}`)].join('\n'),
    ),
  ].join('\n\n');
