import { z } from 'zod';
import { language, localised } from './language.ts';

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof weekday>;

/** Wall-clock interval "HH:MM-HH:MM" in the organisation's time zone; a day may be split into several (R13). */
const interval = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/)
  .refine((text) => startOf(text) < endOf(text) && endOf(text) <= '24:00', {
    error: 'not an interval of one day',
  });
const startOf = (text: string): string => text.slice(0, 5);
const endOf = (text: string): string => text.slice(6);

const intervals = z
  .array(interval)
  .refine((list) => list.every((each, index) => startOf(each) >= endOf(list[index - 1] ?? '')), {
    error: 'intervals overlap or are out of order',
  });
export const calendar = z.union([
  z.object({ always: z.literal(true) }),
  z.object({ weekly: z.partialRecord(weekday, intervals) }),
]);
export type Calendar = z.infer<typeof calendar>;

/** R36: `#<unit>_<topic>[_fi|_sv]_<chat|kiireeton>`. Unicode NFC. */
export const queueName = z.string().regex(/^#[A-Za-z]+_[\p{L}_]+?(_(fi|sv))?(_(chat|kiireeton))?$/u);
export const queue = z.object({
  name: queueName,
  kind: z.literal('CHAT'),
  topic: z.string(),
  lang: language.optional(),
  general: z.boolean(),
});
export type Queue = z.infer<typeof queue>;

/** A topic as the client may choose it; `queueTopic` null sends it to the general queue of the language (R17). */
export const topic = z.object({ id: z.string(), label: localised, queueTopic: z.string().nullable() });
export type Topic = z.infer<typeof topic>;

const coded = z.object({ code: z.string().regex(/^[A-Z_]+$/), label: localised });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const shape = z.object({
  organisation: z.object({ id: z.string(), name: localised, unit: localised }),
  timeZone: z.string().refine(isTimeZone, { error: 'unknown time zone' }),
  languages: z.array(language).min(1),
  calendars: z.object({ chat: calendar }),
  queues: z.array(queue).min(1),
  topics: z.array(topic).min(1),
  promises: z.object({
    chatWait: z.object({ warnMinutes: z.number().positive(), targetMinutes: z.number().positive() }),
  }),
  reopenDays: z.number().int().positive(),
  contactBy: z.array(coded).min(1),
  resolutions: z.array(coded.extend({ set: z.enum(['R', 'G', '-']) })).min(1),
  nextSteps: z.array(coded).min(1),
  emergency: z.object({ number: z.string(), text: localised }),
});
export type ServiceConfig = z.infer<typeof shape>;

/** What the service is: everything the rules read. Validated whole when it is loaded, then trusted. */
export const serviceConfig = shape.superRefine((config, context) => {
  for (const { path, message } of contradictions(config)) context.addIssue({ code: 'custom', path, message });
});

type Problem = { readonly path: (string | number)[]; readonly message: string };

/** The topic of a client who does not know, or whose matter is none of the others (R17). */
const UNSURE = 'en_tieda';

/** Where the parts of a configuration do not fit together. */
function contradictions(config: ServiceConfig): Problem[] {
  const { languages, queues, topics, contactBy, resolutions, nextSteps, promises } = config;
  const problems = [
    ...repeats('languages', languages),
    ...repeats(
      'queues',
      queues.map(({ name }) => name),
      'name',
    ),
    ...repeats(
      'topics',
      topics.map(({ id }) => id),
      'id',
    ),
    ...Object.entries({ contactBy, resolutions, nextSteps }).flatMap(([list, each]) =>
      repeats(
        list,
        each.map(({ code }) => code),
        'code',
      ),
    ),
  ];
  const say = (path: Problem['path'], message: string) => problems.push({ path, message });

  const ofTopics = new Set(queues.flatMap((each) => (each.general ? [] : [each.topic])));
  for (const [i, { id, queueTopic }] of topics.entries()) {
    const path = ['topics', i, 'queueTopic'];
    if (queueTopic !== null && !ofTopics.has(queueTopic))
      say(path, `no queue of its own for "${queueTopic}"`);
    if (id === UNSURE && queueTopic !== null) say(path, 'leads to the general queue, so null (R17)');
  }
  if (!topics.some(({ id }) => id === UNSURE)) say(['topics'], `"${UNSURE}" must be offered (R17)`);
  for (const lang of ['fi', 'sv'] as const) {
    const { length } = queues.filter((each) => each.general && each.lang === lang);
    if (length !== 1) say(['queues'], `one general queue in ${lang} (R36), not ${length}`);
  }
  if (promises.chatWait.warnMinutes >= promises.chatWait.targetMinutes)
    say(['promises', 'chatWait', 'warnMinutes'], 'must come before the promise breaks');
  return problems;
}

function repeats(list: string, names: readonly string[], field?: string): Problem[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) < i
      ? [{ path: field ? [list, i, field] : [list, i], message: `"${name}" is there twice` }]
      : [],
  );
}
