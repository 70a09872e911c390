import { z } from 'zod';
import type { Safety } from '../../../shared/domain/contact/parts/safety.ts';
import type { Right } from '../../../shared/domain/rights.ts';
import { defineForm } from '../../feed/forms.ts';

const safetyStep = z.enum(['propose', 'set', 'clear']);
export type SafetyStep = z.infer<typeof safetyStep>;

type SafetyForm = { readonly step: SafetyStep | null; readonly reason: string };
export const safetyForm = defineForm<SafetyForm>(
  'safety',
  z.object({ step: safetyStep.nullable(), reason: z.string() }),
  { step: null, reason: '' },
);

/** What may be done about the flag as it stands, by the rights one has (N1). */
export function safetySteps(safety: Safety, hasRight: (right: Right) => boolean): readonly SafetyStep[] {
  const steps: SafetyStep[] = [];
  if (safety === 'none' && hasRight('safety.propose')) steps.push('propose');
  if (safety !== 'set' && hasRight('safety.set')) steps.push('set');
  if (safety !== 'none' && hasRight('safety.set')) steps.push('clear');
  return steps;
}
