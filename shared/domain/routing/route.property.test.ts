import fc from 'fast-check';
import { expect, test } from 'vitest';
import etelaPohjanmaa from '../../../config/etela-pohjanmaa.json' with { type: 'json' };
import kymenlaakso from '../../../config/kymenlaakso.json' with { type: 'json' };
import lansiUusimaa from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { config, minute } from '../../../test/harness/story.ts';
import { channels, kindOf } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import { resolveConfig } from '../config/profile.ts';
import { languages } from '../language.ts';
import { type RoutingContext, type RoutingIntake, whyHolds } from './conditions.ts';
import { route } from './route.ts';

const topics = config.topics.flatMap(({ id, subtopics }) =>
  [null, ...subtopics.map((each) => each.id)].map((subtopic) => ({ topic: id, subtopic })),
);
const words = [null, '', 'Vuokra on maksamatta.', 'Ruoka loppui', 'han hotar mig', 'väkivaltaa\n'];

const anyIntake: fc.Arbitrary<RoutingIntake> = fc
  .record({
    channel: fc.constantFrom(...channels),
    lang: fc.constantFrom(...languages),
    chosen: fc.constantFrom(...topics),
    isIdentified: fc.boolean(),
    preInfo: fc.constantFrom('refines' as const, 'corrects' as const, null),
    text: fc.oneof(fc.constantFrom(...words), fc.string()),
  })
  .map(({ chosen, ...rest }) => ({ ...rest, ...chosen, region: null }));

const anyContext: fc.Arbitrary<RoutingContext> = fc
  .record({ at: fc.integer({ min: 0, max: 60 * 24 * 14 }), skilled: fc.boolean() })
  .map(({ at, skilled }) => ({ now: minute(at), isSkilledOnShift: () => skilled }));

/** The reference with any of its rules left out, but for the last. */
const anyRules: fc.Arbitrary<ServiceConfig> = fc
  .subarray(config.routing.slice(0, -1))
  .map((rules) => ({ ...config, routing: [...rules, ...config.routing.slice(-1)] }));

test('every intake gets a queue that stands and holds its kind, and a line only who is identified', () => {
  fc.assert(
    fc.property(anyRules, anyIntake, anyContext, (rules, intake, context) => {
      const found = route(rules, intake, context);
      const queue = config.queues.find((each) => each.name === found?.queue);
      expect(queue?.kind).toBe(kindOf[intake.channel]);
      if (queue?.line) expect(intake.isIdentified).toBe(true);
      if (queue?.lang && intake.lang !== 'en') expect(queue.lang).toBe(intake.lang);
    }),
  );
});

test('the same intake at the same moment is routed the same', () => {
  fc.assert(
    fc.property(anyRules, anyIntake, anyContext, (rules, intake, context) => {
      expect(route(rules, { ...intake }, context)).toEqual(route(structuredClone(rules), intake, context));
    }),
  );
});

test('of the rules that hold, the first that leads to a queue decides', () => {
  fc.assert(
    fc.property(anyRules, anyIntake, anyContext, (rules, intake, context) => {
      const found = route(rules, intake, context);
      const asked = { config: rules, intake, context };
      const chosen = rules.routing.findIndex((each) => each.id === found?.rule);
      for (const earlier of rules.routing.slice(0, chosen)) {
        const alone = { ...rules, routing: [earlier, ...config.routing.slice(-1)] };
        if (whyHolds(earlier, asked)) expect(route(alone, intake, context)?.rule).not.toBe(earlier.id);
      }
    }),
  );
});

test('what an anonymous client writes is in no part of the answer', () => {
  fc.assert(
    fc.property(anyIntake, fc.uuid(), anyContext, (intake, secret, context) => {
      const found = route(config, { ...intake, text: `${secret} ruoka loppui` }, context);
      expect(JSON.stringify(found)).not.toContain(secret);
    }),
  );
});

const deployments = [lansiUusimaa, etelaPohjanmaa, kymenlaakso].map((document) => {
  const resolved = resolveConfig(document, () => lansiUusimaa);
  if (!resolved.ok) throw new Error('a deployment does not fit');
  return resolved.value;
});

test('every deployment has a queue for everything, from every region', () => {
  const anyDeployment = fc
    .constantFrom(...deployments)
    .chain((each) => fc.tuple(fc.constant(each), fc.constantFrom(null, ...each.regions.map(({ id }) => id))));
  fc.assert(
    fc.property(anyDeployment, anyIntake, anyContext, ([deployment, region], intake, context) => {
      const found = route(deployment, { ...intake, region }, context);
      const queue = deployment.queues.find((each) => each.name === found?.queue);
      expect(queue?.kind).toBe(kindOf[intake.channel]);
    }),
  );
});
