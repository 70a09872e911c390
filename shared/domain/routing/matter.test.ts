import { expect, test } from 'vitest';
import { matterOf } from './matter.ts';

const of = (topic: string, subtopic: string | null = null) => ({ topic, subtopic });

test.each([
  ['nothing told', of('asuminen'), null, { ...of('asuminen'), preInfo: null }],
  [
    'the same told',
    of('asuminen', 'haato'),
    of('asuminen', 'haato'),
    { ...of('asuminen', 'haato'), preInfo: null },
  ],
  [
    'the same, less finely',
    of('asuminen', 'haato'),
    of('asuminen'),
    { ...of('asuminen', 'haato'), preInfo: null },
  ],
  [
    'not known, then told',
    of('en_tieda'),
    of('perheasiat', 'ero'),
    { ...of('perheasiat', 'ero'), preInfo: 'refines' },
  ],
  [
    'told more finely',
    of('asuminen'),
    of('asuminen', 'haato'),
    { ...of('asuminen', 'haato'), preInfo: 'refines' },
  ],
  [
    'another finer matter',
    of('asuminen', 'haato'),
    of('asuminen', 'x'),
    { ...of('asuminen', 'x'), preInfo: 'corrects' },
  ],
  [
    'another matter (scenario 7)',
    of('toimeentulo'),
    of('perheasiat'),
    { ...of('perheasiat'), preInfo: 'corrects' },
  ],
  ['in the end not known', of('toimeentulo'), of('en_tieda'), { ...of('en_tieda'), preInfo: 'corrects' }],
])('%s', (_what, chosen, told, matter) => {
  expect(matterOf(chosen, told)).toEqual(matter);
});
