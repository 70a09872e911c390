import { describe } from 'vitest';
import { config } from '../../../test/harness/story.ts';
import { at, testRefusals, type WrongConfig } from '../../../test/harness/wrongConfig.ts';

const rule = (id: string) => config.routing.findIndex((each) => each.id === id);
const transferQueue = config.queues.findIndex((each) => each.name === 'SIIRTO_VAMMAIS_INFO_KIIREETON');
const reports = rule('lastensuojeluilmoitus');
const autoRouting = rule('vammaispalvelujen-viesti');

const access: WrongConfig[] = [
  [
    'a calendar of a channel',
    (c) => (at(c.channels, 0).calendar = 'yo'),
    'channels.0.calendar',
    'yo',
    /use one of chat/,
  ],
  ['a calendar of a line', (c) => (at(c.lines, 0).calendar = 'yo'), 'lines.0.calendar', 'yo', /add it/],
  ['the calendar of callbacks', (c) => (c.callback.calendar = 'yo'), 'callback.calendar', 'yo', /add it/],
  [
    'the calendar of consultations',
    (c) => (c.consultation.calendar = 'yo'),
    'consultation.calendar',
    'yo',
    /add it/,
  ],
  [
    'the calendar of the urgent',
    (c) => (c.promises.urgent.calendar = 'yo'),
    'promises.urgent.calendar',
    'yo',
    /add it/,
  ],
  [
    'the topic of a number',
    (c) => (at(c.entryPoints, 0).topic = 'kalat'),
    'entryPoints.0.topic',
    'kalat',
    /use one of/,
  ],
  [
    'a language that is not served',
    (c) => {
      c.languages.splice(2, 1);
      at(c.sites, 0).languages.push('en');
    },
    'sites.0.languages.2',
    'en',
    /use one of fi, sv/,
  ],
  [
    'visits without a site to walk into',
    (c) => {
      c.sites = [];
    },
    `channels.${config.channels.findIndex(({ id }) => id === 'WALK_IN')}.activeFrom`,
    'WALK_IN',
    /add one, or write null/,
  ],
  [
    'a language of a site twice',
    (c) => at(c.sites, 0).languages.push('fi'),
    'sites.0.languages.2',
    'fi',
    /remove/,
  ],
  [
    'a town in no region',
    (c) =>
      c.regions.push({
        id: 'alue-1',
        key: '1',
        label: c.organisation.name,
        municipalities: c.municipalities.slice(1).map((each) => each.id),
      }),
    'municipalities.0.id',
    'espoo',
    /exactly one/,
  ],
  [
    'an anonymous chat that identifies',
    (c) => (at(c.channels, 1).identified = 'strong'),
    'channels.1.identified',
    'strong',
    /"none"/,
  ],
  [
    'no chat in use',
    (c) => {
      for (const each of c.channels) each.activeFrom = null;
      c.routing = c.routing.filter((each) => !each.then.offer);
    },
    'channels',
    'no chat',
    /activeFrom/,
  ],
];

const queues: WrongConfig[] = [
  [
    'a language nobody serves',
    (c) => {
      c.languages.splice(2, 1);
      at(c.queues, 0).lang = 'en';
    },
    'queues.0.lang',
    'en',
    /use one of fi, sv/,
  ],
  [
    'a transfer queue that takes all',
    (c) => (at(c.queues, transferQueue).general = true),
    `queues.${transferQueue}.general`,
    'SIIRTO_VAMMAIS',
    /write false/,
  ],
  [
    'a transfer queue of no line',
    (c) => {
      at(c.queues, transferQueue).line = undefined;
      c.routing.splice(autoRouting, 1);
      c.lines = c.lines.filter((each) => each.id !== 'VAMMAIS');
      c.flags.autoRouteDisability = false;
      at(c.queues, transferQueue).topic = 'perheasiat';
    },
    `queues.${transferQueue}.line`,
    'SIIRTO_VAMMAIS',
    /names its line/,
  ],
  [
    'a queue nobody fills',
    (c) => {
      const index = c.queues.findIndex((each) => each.name === '#soshON_perheasiat_kiireeton');
      at(c.queues, index).topic = undefined;
    },
    `queues.${config.queues.findIndex((each) => each.name === '#soshON_perheasiat_kiireeton')}.topic`,
    '#soshON_perheasiat_kiireeton',
    /give it a topic/,
  ],
  [
    'a line with a queue that is not there',
    (c) => at(c.lines, 0).queues.push('SIIRTO_KALAT_INFO_CHAT'),
    'lines.0.queues.2',
    'SIIRTO_KALAT_INFO_CHAT',
    /add it/,
  ],
  [
    'a kind without a general queue',
    (c) => {
      c.queues = c.queues.filter((each) => each.kind !== 'WALK_IN');
    },
    'queues',
    'WALK_IN',
    /one general/,
  ],
];

const rules: WrongConfig[] = [
  ['rules out of order', (c) => (at(c.routing, 1).order = 1), 'routing.1.order', '1', /in order/],
  [
    'a rule that nothing reaches',
    (c) => c.routing.push({ ...at(c.routing, reports), id: 'liian-myohaan', order: 100 }),
    `routing.${config.routing.length}`,
    'liian-myohaan',
    /never reached/,
  ],
  [
    'a rule that does nothing',
    (c) => Object.assign(at(c.routing, 0).then, { signpost: undefined, urgency: undefined }),
    'routing.0.then',
    'kiireelliset',
    /give it a queue/,
  ],
  [
    'a rule of no topic',
    (c) => (at(c.routing, 4).when.topic = 'kalat'),
    'routing.4.when.topic',
    'kalat',
    /use one of/,
  ],
  [
    'a rule of no subtopic',
    (c) => (at(c.routing, autoRouting).when.subtopic = 'vammaispalvelut.kalat'),
    `routing.${autoRouting}.when.subtopic`,
    'kalat',
    /use one of apu/,
  ],
  [
    'a rule of no region',
    (c) => (at(c.routing, 4).when.region = 'alue-9'),
    'routing.4.when.region',
    'alue-9',
    /add it/,
  ],
  [
    'a queue of another kind',
    (c) => (at(c.routing, reports).then.queue = '#soshON_puhelut'),
    `routing.${reports}.then.queue`,
    '#soshON_puhelut',
    /choose a queue of its kind/,
  ],
  [
    'a queue for every channel',
    (c) => (at(c.routing, reports).when = { lang: 'fi' }),
    `routing.${reports}.when.channel`,
    '#soshON_ilmoitukset_ls',
    /say which channel/,
  ],
  [
    'automatic routing into no line',
    (c) => (at(c.routing, autoRouting).then.queue = '#soshON_perheasiat_kiireeton'),
    `routing.${autoRouting}.when.autoRoute`,
    '#soshON_perheasiat_kiireeton',
    /name one/,
  ],
  [
    'an offer that is not in use',
    (c) => {
      for (const each of c.channels) if (each.id === 'MESSAGE') each.activeFrom = null;
      c.routing = c.routing.filter((each) => each.id !== 'anonyymi-chat-suljettu');
    },
    `routing.${rule('chat-suljettu')}.then.offer`,
    'message',
    /take it into use/,
  ],
  [
    'automatic routing that no line has',
    (c) => {
      for (const each of c.lines) each.autoRoute = false;
    },
    'flags.autoRouteDisability',
    'true',
    /write false/,
  ],
  [
    'overflow without regions',
    (c) => (c.flags.crossRegionOverflow = true),
    'flags.crossRegionOverflow',
    'true',
    /write false/,
  ],
];

describe('refused of access', () => testRefusals(access));
describe('refused of queues', () => testRefusals(queues));
describe('refused of rules', () => testRefusals(rules));
