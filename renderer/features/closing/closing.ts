import { z } from 'zod';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { defineForm } from '../../feed/forms.ts';
import { contactOf, type Mirror } from '../../feed/mirror.ts';

export const closingFields = ['resolution', 'contactBy', 'topic', 'nextStep'] as const;
export type ClosingField = (typeof closingFields)[number];

/** The four judgements, and what may or must be said beside them. `duplicate` is a number as it was typed. */
export type Closing = Readonly<Record<ClosingField, string | null>> & {
  readonly addOns: readonly string[];
  readonly group: string | null;
  readonly line: string | null;
  readonly duplicate: string;
};
export type WholeClosing = Readonly<Record<ClosingField, string>> & {
  readonly addOns: string[];
  readonly group?: string;
  readonly line?: string;
  readonly duplicateOf?: string;
};

const code = z.string().nullable();

/** Nothing is proposed: each of these is a judgement about this contact. */
export const closingForm = defineForm<Closing>(
  'closing',
  z.object({
    resolution: code,
    contactBy: code,
    topic: code,
    nextStep: code,
    addOns: z.array(z.string()),
    group: code,
    line: code,
    duplicate: z.string(),
  }),
  {
    resolution: null,
    contactBy: null,
    topic: null,
    nextStep: null,
    addOns: [],
    group: null,
    line: null,
    duplicate: '',
  },
);

/** What the chosen resolution asks for beside the four: a service line (R65), or which contact is repeated. */
export function extraOf(
  { resolution }: Closing,
  { resolutions }: Pick<ServiceConfig, 'resolutions'>,
): 'line' | 'duplicate' | null {
  if (resolution === 'DUPLICATE') return 'duplicate';
  return resolutions.find((each) => each.code === resolution)?.needsLine ? 'line' : null;
}

/** The contact of a number that was typed, the latest of them; null where there is no other such contact. */
export function findByNumber(mirror: Mirror, typed: string, self: string): Contact | null {
  const number = /^\s*#?(\d{1,9})\s*$/.exec(typed)?.[1];
  if (!number) return null;
  let found: Contact | null = null;
  for (const id of [...mirror.idsByView.all, ...mirror.idsByView.closed]) {
    const contact = contactOf(mirror, id);
    if (!contact || contact.id === self || contact.aliasNumber !== Number(number)) continue;
    if (!found || contact.receivedAt > found.receivedAt) found = contact;
  }
  return found;
}

export type ClosingPart = ClosingField | 'line' | 'duplicate';

export function missingFields(
  closing: Closing,
  config: Pick<ServiceConfig, 'resolutions'>,
  duplicateOf: string | null,
): readonly ClosingPart[] {
  const missing: ClosingPart[] = closingFields.filter((field) => closing[field] === null);
  const extra = extraOf(closing, config);
  if (extra === 'line' && closing.line === null) missing.push('line');
  if (extra === 'duplicate' && duplicateOf === null) missing.push('duplicate');
  return missing;
}

/** What is sent: of the extras only those that the resolution asks for, so that a changed mind leaves nothing behind. */
export function wholeClosing(
  closing: Closing,
  config: Pick<ServiceConfig, 'resolutions'>,
  duplicateOf: string | null,
): WholeClosing | null {
  const { resolution, contactBy, topic, nextStep, addOns, group, line } = closing;
  if (!resolution || !contactBy || !topic || !nextStep) return null;
  if (missingFields(closing, config, duplicateOf).length > 0) return null;
  const extra = extraOf(closing, config);
  return {
    resolution,
    contactBy,
    topic,
    nextStep,
    addOns: [...addOns],
    ...(group ? { group } : {}),
    ...(extra === 'line' && line ? { line } : {}),
    ...(extra === 'duplicate' && duplicateOf ? { duplicateOf } : {}),
  };
}

/** What the client chose is told beside the choice, and not chosen for the counsellor. */
export const topicHint = (contact: Contact, topic: string): boolean => contact.topicOriginal === topic;
