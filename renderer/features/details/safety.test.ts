import { expect, test } from 'vitest';
import { safetySteps } from './safety.ts';

const lead = () => true;
const counsellor = (right: string) => right === 'safety.propose';

test('anyone at the desk proposes the safety flag; a lead sets and clears it', () => {
  expect(safetySteps('none', counsellor)).toEqual(['propose']);
  expect(safetySteps('proposed', counsellor)).toEqual([]);
  expect(safetySteps('set', counsellor)).toEqual([]);
  expect(safetySteps('none', lead)).toEqual(['propose', 'set']);
  expect(safetySteps('proposed', lead)).toEqual(['set', 'clear']);
  expect(safetySteps('set', lead)).toEqual(['clear']);
});
