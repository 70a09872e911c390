import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../shared/domain/contact/parts/assessment.ts';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { beginDraft, differingParts, isOvertaken, partsOf, savedDraftAt, takeParts, tidy } from './draft.ts';

const label = { fi: 'x', sv: 'x', en: 'x' };
const config = {
  assessment: {
    levels: [{ code: 'SOME', label }],
    fields: [
      { id: 'huoli', label },
      { id: 'tavoite', label },
    ],
  },
  lifeAreas: [{ id: 'talous', label }],
};

function contactWith(assessment: Partial<Assessment> | null) {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  const whole = { version: 1, status: 'draft', by: 'outi-yrjola', at: minuteOf(5), to: null } as const;
  return { ...world.contact(testId(1)), assessment: assessment && { ...whole, ...assessment } };
}
const form = (huoli: string, level: string | null = null) => ({
  fields: { huoli },
  areas: { talous: { level, text: '' } },
});

describe('a draft of the first assessment', () => {
  test('grows from what is saved, and after a signature from the next version', () => {
    expect(beginDraft(contactWith(null), null)).toEqual({ version: 1, base: null, fields: {}, areas: {} });
    expect(beginDraft(contactWith({}), form('a'))).toMatchObject({ version: 1, base: minuteOf(5) });
    expect(beginDraft(contactWith({ status: 'signed' }), form('a'))).toMatchObject({
      version: 2,
      base: null,
      fields: { huoli: 'a' },
    });
    expect(savedDraftAt(contactWith({ status: 'handedOff' }))).toBeNull();
  });

  test('is overtaken when another is saved or signed meanwhile, and not by standing still', () => {
    const draft = beginDraft(contactWith({}), form('a'));
    expect(isOvertaken(contactWith({}), draft)).toBe(false);
    expect(isOvertaken(contactWith({ at: minuteOf(6) }), draft)).toBe(true);
    expect(isOvertaken(contactWith({ status: 'signed' }), draft)).toBe(true);
    expect(isOvertaken(contactWith({}), beginDraft(contactWith(null), null))).toBe(true);
    expect(isOvertaken(contactWith({}), { ...draft, version: null })).toBe(false);
  });

  test('says in which parts two forms differ, and takes the chosen ones', () => {
    const mine = { fields: { huoli: ' Vuokra ', tavoite: 'Asunto' }, areas: {} };
    const theirs = form('Vuokra', 'SOME');
    expect(partsOf(config).map(({ id }) => id)).toEqual(['huoli', 'tavoite', 'talous']);
    const differing = differingParts(mine, theirs, config);
    expect(differing).toEqual([
      { kind: 'field', id: 'tavoite' },
      { kind: 'area', id: 'talous' },
    ]);
    expect(differingParts(mine, takeParts(mine, theirs, []), config)).toEqual([]);
    expect(takeParts(mine, theirs, differing.slice(1))).toEqual({
      fields: mine.fields,
      areas: theirs.areas,
    });
    expect(differingParts(theirs, takeParts(mine, theirs, differing), config)).toEqual([]);
  });

  test('leaves out what is empty', () => {
    expect(
      tidy({ fields: { huoli: '  ', tavoite: ' a\r\nb ' }, areas: { talous: { level: null, text: ' ' } } }),
    ).toEqual({
      fields: { tavoite: 'a\nb' },
      areas: {},
    });
  });
});
