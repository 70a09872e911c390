import { expect, test } from 'vitest';
import { config, createStory, openingWords, outi, unsaidIntake } from '../../../test/harness/story.ts';
import { unknownInIntake } from './intakeCodes.ts';

test('what an opening tells stands in the configuration', () => {
  expect(unknownInIntake(config, unsaidIntake)).toBeNull();
  for (const field of ['entryPoint', 'region', 'site', 'contactBy', 'group'] as const)
    expect(unknownInIntake(config, { ...unsaidIntake, [field]: 'NO_SUCH' })).toBe(field);
});

test('a visit to a site that there is not is refused, and one to a site that there is stands', () => {
  const visit = (site: string) =>
    createStory().tell(outi, {
      ...openingWords,
      channel: 'WALK_IN',
      owner: 'outi-yrjola',
      text: null,
      intake: { ...unsaidIntake, site },
    });
  expect(visit('rovaniemi')).toEqual({ ok: false, error: { code: 'UnknownCode', field: 'site' } });
  expect(visit(config.sites[0]?.id ?? '')).toMatchObject({ ok: true });
});
