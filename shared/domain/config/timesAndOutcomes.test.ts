import { describe } from 'vitest';
import { config } from '../../../test/harness/story.ts';
import { at, testRefusals, type WrongConfig } from '../../../test/harness/wrongConfig.ts';

const cases: WrongConfig[] = [
  [
    'a phone warning after the breach',
    (c) => (c.promises.phoneWait.warnMinutes = 6),
    'promises.phoneWait.warnMinutes',
    '6',
    /make it less/,
  ],
  [
    'a consultation warning after the breach',
    (c) => (c.promises.consultation.warnHours = 72),
    'promises.consultation.warnHours',
    '72',
    /make it less/,
  ],
  [
    'more days than attempts',
    (c) => (c.callback.minDistinctDays = 4),
    'callback.minDistinctDays',
    '4',
    /make it less/,
  ],
  [
    'two first attempts',
    (c) => (c.promises.callback.firstAttemptBusinessDays = 2),
    'promises.callback.firstAttemptBusinessDays',
    '2',
    /the same/,
  ],
  [
    'a term of no statutory group',
    (c) => (at(c.statutoryClocks, 3).groups = ['ELDERLY']),
    'statutoryClocks.3.groups.0',
    'ELDERLY',
    /use one of over75/,
  ],
  [
    'a term of no topic',
    (c) => (at(c.statutoryClocks, 5).topics = ['kalat']),
    'statutoryClocks.5.topics.0',
    'kalat',
    /use one of/,
  ],
  [
    'a skill in no group',
    (c) => (at(c.skills.items, -1).id = 'FISH'),
    `skills.items.${config.skills.items.length - 1}.id`,
    'FISH',
    /use one of/,
  ],
  [
    'a skill in no topic',
    (c) => (at(c.skills.items, 0).id = 'kalat'),
    'skills.items.0.id',
    'kalat',
    /use one of/,
  ],
  [
    'a line for no group',
    (c) => (at(c.lines, 0).groups = ['FISH']),
    'lines.0.groups.0',
    'FISH',
    /use one of/,
  ],
  [
    'a checklist of no group',
    (c) => (at(c.needChecklists, 0).group = 'FISH'),
    'needChecklists.0.group',
    'FISH',
    /use one of/,
  ],
  [
    'a subtopic twice',
    (c) => {
      const { subtopics } = at(c.topics, 0);
      subtopics.push({ ...at(subtopics, 0) });
    },
    `topics.0.subtopics.${config.topics[0]?.subtopics.length}.id`,
    'vuokra',
    /remove/,
  ],
  [
    'no code for the unreached',
    (c) => {
      c.resolutions = c.resolutions.filter((each) => each.code !== 'CALLBACK_UNREACHED');
    },
    'resolutions',
    'CALLBACK_UNREACHED',
    /add it/,
  ],
  ['no client among who contacts', (c) => c.contactBy.shift(), 'contactBy', 'SELF', /add it/],
  ['a set that counts twice', (c) => c.kpiSets.guided.push('R'), 'kpiSets.guided.1', 'R', /one of them/],
  ['no urgent class', (c) => c.urgencyLevels.shift(), 'urgencyLevels', 'URGENT', /add it/],
  ['phases out of order', (c) => (at(c.rollout, 2).phase = 5), 'rollout.2.phase', '5', /write 3/],
  [
    'weeks that run backwards',
    (c) => (at(c.rollout, 0).weeks = { from: 3, to: 2 }),
    'rollout.0.weeks',
    '3 to 2',
    /smaller first/,
  ],
  [
    'a scale that is none',
    (c) => (c.survey.scale = { from: 5, to: 5 }),
    'survey.scale',
    '5 to 5',
    /smaller first/,
  ],
  [
    'a right twice',
    (c) => c.roles.admin.push('config.edit'),
    `roles.admin.${config.roles.admin.length}`,
    'config.edit',
    /remove/,
  ],
];

describe('refused of times, topics and outcomes', () => testRefusals(cases));
