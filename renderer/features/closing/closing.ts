import { z } from 'zod';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { defineForm } from '../../feed/forms.ts';

export const closingFields = ['resolution', 'contactBy', 'topic', 'nextStep'] as const;
export type ClosingField = (typeof closingFields)[number];
export type Closing = Readonly<Record<ClosingField, string | null>>;
export type WholeClosing = Readonly<Record<ClosingField, string>>;

const code = z.string().nullable();

/** Nothing is proposed: each of these is a judgement about this contact. */
export const closingForm = defineForm<Closing>(
  'closing',
  z.object({ resolution: code, contactBy: code, topic: code, nextStep: code }),
  { resolution: null, contactBy: null, topic: null, nextStep: null },
);

export const missingFields = (closing: Closing): readonly ClosingField[] =>
  closingFields.filter((field) => closing[field] === null);

export function wholeClosing({ resolution, contactBy, topic, nextStep }: Closing): WholeClosing | null {
  if (!resolution || !contactBy || !topic || !nextStep) return null;
  return { resolution, contactBy, topic, nextStep };
}

/** What the client chose is told beside the choice, and not chosen for the counsellor. */
export const topicHint = (contact: Contact, topic: string): boolean => contact.topicOriginal === topic;
