import { loadConfig, loadDemoPeople } from '../../../gateway/app/configuration.ts';
import { type ServiceConfig, serviceConfig } from '../../../shared/domain/config/config.ts';
import type { Localised } from '../../../shared/domain/language.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { hostileMessages } from '../../harness/hostile.ts';
import { rounds } from '../../harness/proof.ts';

/** One of so many is tried on the pages every day, all of them in the long proof. */
const EVERY = rounds(5, 1);

export const texts: readonly string[] = hostileMessages
  .filter((_, i) => i % EVERY === 0)
  .map(({ text }) => text);

const NAME_LENGTH = 80;
const PEOPLE = 300;
const TOPICS = 200;

/** One of so many, evenly from the whole list. */
const spread = (list: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] ?? '');

const short = texts.filter((text) => text.length <= NAME_LENGTH && !text.includes('\n'));
const inAll = (text: string): Localised => ({ fi: text, sv: text, en: text });

/** People whose names and titles mean harm. */
export const hostilePeople: readonly Person[] = spread(short, PEOPLE).map((name, i) => ({
  id: `person-${i}`,
  name,
  title: inAll(short[(i * 7 + 3) % short.length] ?? name),
  role: 'counsellor',
  languages: ['fi', 'sv', 'en'],
  queues: [],
  skills: {},
  willing: [],
  grants: [],
  capacity: 3,
}));

/** The reference service, every word of which means harm. */
export const hostileConfig: ServiceConfig = (() => {
  const labels = spread(short, TOPICS);
  const config = loadConfig();
  const take = (i: number) => inAll(labels[i % labels.length] ?? 'x');
  const template = { offered: true, level: 'perus', act: null, verified: false, subtopics: [] };
  return serviceConfig.parse({
    ...config,
    organisation: { ...config.organisation, name: take(5), unit: take(6) },
    topics: [
      ...config.topics.map((topic, i) => ({ ...topic, label: take(10 + i) })),
      ...labels.map((label, i) => ({ ...template, id: `aihe-${i}`, label: inAll(label), queueTopic: null })),
    ],
    contactBy: config.contactBy.map((each, i) => ({ ...each, label: take(30 + i) })),
    resolutions: config.resolutions.map((each, i) => ({ ...each, label: take(50 + i) })),
    nextSteps: config.nextSteps.map((each, i) => ({ ...each, label: take(70 + i) })),
    emergency: { number: `112"><img src=x onerror=hostileRan=1>`, text: take(90) },
  });
})();

/** Who is at the desk beside them: the demo's first counsellor, so that a test has a known name to sign in as. */
export const known: Person = loadDemoPeople()[0] as Person;
