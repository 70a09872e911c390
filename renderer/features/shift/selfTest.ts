import { z } from 'zod';
import { defineForm } from '../../feed/forms.ts';

/** What is tried before a shift: whether one hears and sees that something calls for attention. */
export const checks = ['sound', 'notification'] as const;
export type Check = (typeof checks)[number];

const outcome = z.enum(['untried', 'tried', 'works', 'fails']);
export type Outcome = z.infer<typeof outcome>;

const selfTest = z.object({
  sound: outcome,
  notification: outcome,
  /** The shift it was made for; null before that has begun. */
  shiftId: z.string().nullable(),
});
export type SelfTest = z.infer<typeof selfTest>;

export const selfTestForm = defineForm<SelfTest>('selfTest', selfTest, {
  sound: 'untried',
  notification: 'untried',
  shiftId: null,
});

/** The outcomes as far as they are of this shift: another shift's say nothing of this one. */
export const ofShift = (kept: SelfTest, shiftId: string | null): SelfTest =>
  kept.shiftId === shiftId ? kept : { ...selfTestForm.empty, shiftId };

/** What does not work, and has to be minded while the shift lasts. */
export const failing = (kept: SelfTest): readonly Check[] =>
  checks.filter((check) => kept[check] === 'fails');
