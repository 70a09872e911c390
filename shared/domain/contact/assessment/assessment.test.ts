import { expect, test } from 'vitest';
import { inRole } from '../../../../test/harness/handling.ts';
import { claimedStory, closedStory, config, mikko, minute, outi } from '../../../../test/harness/story.ts';
import type { AssessmentForm } from './form.ts';

const whole: AssessmentForm = {
  fields: Object.fromEntries(config.assessment.fields.map(({ id }) => [id, `Sanat: ${id}`])),
  areas: Object.fromEntries(config.lifeAreas.map(({ id }) => [id, { level: 'NOT_ASKED', text: '' }])),
};
const save = (version: number, form = whole) => ({ verb: 'saveAssessment', version, form }) as const;
const sign = (version: number, form = whole) => ({ verb: 'signAssessment', version, form }) as const;
const handOff = (version: number, line = 'SENIORI') =>
  ({ verb: 'handOffAssessment', version, line }) as const;
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

test('DRAFT to SIGNED to HANDED_OFF', () => {
  const story = claimedStory();
  expect(story.tell(outi, save(1, { fields: {}, areas: {} }), minute(2)).ok).toBe(true);
  expect(story.contact.assessment).toMatchObject({ version: 1, status: 'draft', by: 'outi-yrjola' });
  expect(story.tell(outi, handOff(1), minute(3))).toEqual(refused('AssessmentNotSigned'));
  expect(story.tell(outi, sign(1), minute(4))).toEqual({
    ok: true,
    value: [
      { type: 'assessmentSaved', assessmentVersion: 1, content: { form: whole } },
      { type: 'assessmentSigned', assessmentVersion: 1 },
    ],
  });
  expect(story.tell(outi, handOff(1, 'NO_SUCH'), minute(5))).toEqual(
    refused('UnknownCode', { field: 'line' }),
  );
  expect(story.tell(outi, handOff(1), minute(5)).ok).toBe(true);
  expect(story.contact.assessment).toMatchObject({ status: 'handedOff', to: 'SENIORI' });
  expect(story.tell(outi, handOff(1), minute(6))).toEqual({ ok: true, value: [] });
});

test('after signing only a new version is written; the signed one stays as it was', () => {
  const story = claimedStory();
  story.tell(outi, sign(1), minute(2));
  for (const version of [1, 3])
    expect(story.tell(outi, save(version), minute(3))).toEqual(refused('StaleAssessment', { version: 1 }));
  expect(story.tell(outi, save(2), minute(4)).ok).toBe(true);
  expect(story.contact.assessment).toMatchObject({ version: 2, status: 'draft' });
  expect(story.tell(outi, sign(1), minute(5))).toEqual(refused('StaleAssessment', { version: 2 }));
  expect(story.tell(outi, handOff(1), minute(5))).toEqual(refused('StaleAssessment', { version: 2 }));
});

test('what is missing from a form to be signed is said by name', () => {
  const { huoli: _, ...fields } = whole.fields;
  const form = {
    fields: { ...fields, tavoite: '  \u0007 ' },
    areas: { ...whole.areas, talous: { level: null, text: 'Velkaa' } },
  };
  expect(claimedStory().tell(outi, sign(1, form))).toEqual(
    refused('IncompleteAssessment', { fields: ['huoli', 'tavoite', 'talous'] }),
  );
  const nothing = claimedStory().tell(outi, sign(1, { fields: {}, areas: {} }));
  expect(nothing).toMatchObject({ error: { fields: { length: 13 } } });
});

test.each([
  [{ fields: { salainen: 'x' }, areas: {} }, 'salainen'],
  [{ fields: {}, areas: { rakkaus: { level: 'SOME', text: '' } } }, 'rakkaus'],
  [{ fields: {}, areas: { talous: { level: 'constructor', text: '' } } }, 'talous'],
])('a form speaks the language of the configuration', (form, field) => {
  expect(claimedStory().tell(outi, save(1, form))).toEqual(refused('UnknownCode', { field }));
});

test('the owner of an open contact writes it, with the right to', () => {
  expect(claimedStory().tell(mikko, save(1))).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
  expect(closedStory().tell(outi, save(1), minute(11))).toEqual(refused('ContactClosed'));
  expect(claimedStory().tell(inRole('admin'), save(1))).toEqual(refused('NotAllowed'));
});
