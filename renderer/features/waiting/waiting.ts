import { z } from 'zod';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { type WaitChoice, waitChoices, waitEnd } from '../../../shared/domain/contact/waits.ts';
import { defineForm } from '../../feed/forms.ts';

/** How long to wait: one of the choices, or for as long as the client takes. */
export const waitingOf = z.enum([...waitChoices, 'open']);
const waiting = z.object({ choice: waitingOf.nullable(), day: z.string() });
export type Waiting = z.infer<typeof waiting>;

export const waitingForm = defineForm<Waiting>('waiting', waiting, { choice: null, day: '' });

/** A choice, and when it brings the contact back; null where nothing but the client does, or no day is said yet. */
export type WaitOption = { readonly choice: WaitChoice | 'open'; readonly until: string | null };

/** What can be chosen now. Where two choices come to the same moment, as on a Friday, the first stands for both. */
export function waitOptions(now: string, config: ServiceConfig, day: string): readonly WaitOption[] {
  const options: WaitOption[] = [];
  for (const choice of waitChoices) {
    const until = waitEnd(choice, now, config, day || null);
    if (choice === 'day' || !options.some((each) => each.until === until)) options.push({ choice, until });
  }
  return [...options, { choice: 'open', until: null }];
}

/** Whether all is said that the choice needs. */
export const isWhole = ({ choice }: Waiting, options: readonly WaitOption[]): boolean =>
  choice === 'open' || options.some((each) => each.choice === choice && each.until !== null);
