import { describe, expect, test } from 'vitest';
import { config } from '../../../test/harness/story.ts';
import { at, testRefusals, type WrongConfig } from '../../../test/harness/wrongConfig.ts';
import { addressOf } from './guidance.ts';

const cases: WrongConfig[] = [
  [
    'a text that fills in what nothing knows',
    (c) => {
      at(c.cannedTexts, 0).body.sv = 'Hej {clientName}!';
    },
    'cannedTexts.0.body.sv',
    '{clientName}',
    /"\{clientName\}" is no placeholder: add it, or use one of \{client\}/,
  ],
  [
    'a brace that stands alone',
    (c) => {
      at(c.cannedTexts, 0).body.fi = 'Hei {counsellor}, {title} }';
    },
    'cannedTexts.0.body.fi',
    'a brace',
    /a brace stands alone/,
  ],
  [
    'a language that fills in less than the others',
    (c) => {
      at(c.cannedTexts, 0).body.en = 'Hello, I am {counsellor}.';
    },
    'cannedTexts.0.body.en',
    'counsellor',
    /where the Finnish fills in "counsellor, title"/,
  ],
  [
    'a text for no queue',
    (c) => (at(c.cannedTexts, 1).queues = ['#eiole_chat']),
    'cannedTexts.1.queues.0',
    '#eiole_chat',
    /is no queue/,
  ],
  [
    'help elsewhere for no topic',
    (c) => (at(c.directory, 0).topics = ['eiole']),
    'directory.0.topics.0',
    'eiole',
    /is no topic/,
  ],
  [
    'a link for no topic',
    (c) => (at(c.guidanceLinks, 0).topics = ['eiole']),
    'guidanceLinks.0.topics.0',
    'eiole',
    /is no topic/,
  ],
  [
    'a link that is not https',
    (c) => (at(c.guidanceLinks, 0).url = 'http://esimerkki.fi/'),
    'guidanceLinks.0.url',
    'http://esimerkki.fi/',
    /write "https/,
  ],
  [
    'two texts of one name',
    (c) => (at(c.cannedTexts, 1).id = at(c.cannedTexts, 0).id),
    'cannedTexts.1.id',
    'tervehdys',
    /is there twice/,
  ],
];

describe('texts and links that do not fit are refused', () => testRefusals(cases));

test('a link has one address, or one for each language', () => {
  const [first] = config.guidanceLinks;
  expect(first && addressOf(first, 'sv')).toBe('https://www.luvn.fi/sv');
  expect(first && addressOf({ ...first, url: 'https://esimerkki.fi/' }, 'sv')).toBe('https://esimerkki.fi/');
});
