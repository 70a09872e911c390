import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../test/harness/proof.ts';
import { config } from '../../test/harness/story.ts';
import { channels } from './channel.ts';
import type { DirectoryEntry } from './config/operations.ts';
import { guidesIntoServices, lighterServices, MOST_LIGHTER } from './lighterServices.ts';

const chat = { channel: 'CHAT', urgency: null } as const;
const ids = (list: readonly DirectoryEntry[]) => list.map(({ id }) => id);

test('the third sector and the parishes come before authorities, at most three of the topic (R62)', () => {
  expect(ids(lighterServices(config, chat, 'toimeentulo'))).toEqual(['seurakunnat', 'kela', 'velkaneuvonta']);
  expect(ids(lighterServices(config, chat, 'perheasiat'))).toEqual([
    'mieli-kriisipuhelin',
    'seurakunnat',
    'oikeusapu',
  ]);
});

test('a topic for which nothing lighter is known has no hint, and neither has who does not know', () => {
  expect(lighterServices(config, chat, 'lastensuojelu')).toEqual([]);
  expect(lighterServices(config, chat, 'en_tieda')).toEqual([]);
});

test('a child-welfare report and an urgent matter are never held up by a lighter thought', () => {
  expect(lighterServices(config, { ...chat, channel: 'REPORT_CW' }, 'perheasiat')).toEqual([]);
  expect(lighterServices(config, { ...chat, urgency: { level: 'URGENT' } }, 'perheasiat')).toEqual([]);
  expect(lighterServices(config, { ...chat, urgency: { level: 'P1' } }, 'perheasiat')).toHaveLength(
    MOST_LIGHTER,
  );
});

test('guiding into social services and starting an assessment ask for the thought, nothing else does', () => {
  const asking = config.resolutions.filter(({ code }) => guidesIntoServices(code, config));
  expect(asking.map(({ code }) => code)).toEqual(['GUIDED_SOCIAL', 'PTA_STARTED']);
  expect(guidesIntoServices(null, config)).toBe(false);
});

const kinds = ['authority', 'municipality', 'health', 'thirdSector', 'parish'] as const;
const weights = ['thirdSector', 'parish', 'municipality', 'authority', 'health'];
const label = { fi: 'x', sv: 'x', en: 'x' };
const entry = fc.record({
  id: fc.uuid(),
  label: fc.constant(label),
  description: fc.constant(label),
  url: fc.constant<string>('https://example.fi/'),
  kind: fc.constantFrom(...kinds),
  topics: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c')),
});
const contact = fc.record({
  channel: fc.constantFrom(...channels),
  urgency: fc.constantFrom({ level: 'URGENT' as const }, { level: 'P1' as const }, { level: null }, null),
});

test(
  'only services of the topic are named, the lightest of them, and nothing is changed',
  () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        contact,
        fc.constantFrom('a', 'b'),
        (directory, of, topic) => {
          const before = structuredClone(directory);
          const named = lighterServices({ directory }, of, topic);
          expect(directory).toEqual(before);
          const fitting = directory.filter(({ topics }) => topics.includes(topic));
          const isAsked = of.channel !== 'REPORT_CW' && of.urgency?.level !== 'URGENT';
          expect(named).toHaveLength(isAsked ? Math.min(MOST_LIGHTER, fitting.length) : 0);
          expect(named.every((each) => fitting.includes(each))).toBe(true);
          expect(new Set(named).size).toBe(named.length);
          const heaviest = Math.max(...named.map(({ kind }) => weights.indexOf(kind)));
          const left = fitting.filter((each) => !named.includes(each));
          if (isAsked) expect(left.every(({ kind }) => weights.indexOf(kind) >= heaviest)).toBe(true);
        },
      ),
      { numRuns: runs(200) },
    );
  },
  timeout,
);
