import { createHash } from 'node:crypto';
import { z } from 'zod';
import { serviceConfig } from '../../shared/domain/config/config.ts';
import { contact } from '../../shared/domain/contact/contact.ts';
import { actor, contactEvent, recordedEvent } from '../../shared/domain/contact/events.ts';
import { content } from '../../shared/domain/contact/parts/content.ts';
import { clientUpdate, counsellorCard } from '../../shared/domain/conversation.ts';
import { language, localised } from '../../shared/domain/language.ts';
import { person, personId } from '../../shared/domain/person.ts';
import {
  authRefusalCodes,
  grant,
  keptGrant,
  renewRequest,
  signInChoices,
  signInRequest,
} from '../../shared/protocol/auth.ts';
import { citizenCalls, citizenNotices } from '../../shared/protocol/citizen.ts';
import type { CallTable, NoticeTable } from '../../shared/protocol/define.ts';
import { deskCalls, deskNotices, draft, feedNotice } from '../../shared/protocol/desk.ts';
import { citizenHandshake, deskHandshake } from '../../shared/protocol/handshake.ts';
import { publicService } from '../../shared/protocol/publicService.ts';
import type { Json } from './notation.ts';

/** Shapes that the protocol speaks of by name. */
export const named: Readonly<Record<string, z.ZodType>> = {
  Contact: contact,
  RecordedEvent: recordedEvent,
  ContactEvent: contactEvent,
  Actor: actor,
  Content: content,
  FeedNotice: feedNotice,
  Draft: draft,
  Person: person,
  PersonId: personId,
  ServiceConfig: serviceConfig,
  ClientUpdate: clientUpdate,
  CounsellorCard: counsellorCard,
  Language: language,
  Localised: localised,
};

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

/** A schema as JSON Schema; named shapes within it stand as references. `input` is what a caller may send. */
export function toJson(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, $defs, id, ...json } = z.toJSONSchema(schema, {
    io,
    metadata: registry,
    unrepresentable: 'any',
  });
  return json as Json;
}

const tableOf = (calls: CallTable, notices: NoticeTable) => ({
  calls: Object.entries(calls).map(([name, { input, answer, refusals }]) => ({
    name,
    input: toJson(input, 'input'),
    answer: toJson(answer, 'output'),
    refusals,
  })),
  notices: Object.entries(notices).map(([name, { payload }]) => ({
    name,
    payload: toJson(payload, 'output'),
  })),
});

/** Everything whose shape crosses the wire between the gateway and the pages. */
const wire = () => ({
  shapes: Object.keys(named).map((name) => ({ name, shape: toShape(name) })),
  handshakes: [toJson(deskHandshake, 'input'), toJson(citizenHandshake, 'input')],
  desk: tableOf(deskCalls, deskNotices),
  citizen: tableOf(citizenCalls, citizenNotices),
  http: [signInRequest, renewRequest].map((each) => toJson(each, 'input')),
  answers: [grant, keptGrant, signInChoices, publicService].map((each) => toJson(each, 'output')),
  authRefusalCodes,
});

/** A named shape spelt out, with the other named shapes in it as references. */
export function toShape(name: string): Json {
  const shape = named[name];
  if (!shape) throw new Error(`no shape is called ${name}`);
  const { $defs } = z.toJSONSchema(z.object({ shape }), { metadata: registry, unrepresentable: 'any' });
  const { id, ...json } = { id: '', ...$defs?.[name] };
  return json as Json;
}

/** Sorts keys, and leaves out the patterns that zod writes beside a format: they may change with zod, not with us. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !(key === 'pattern' && 'format' in value))
    .map(([key, each]) => [key, key === 'required' && Array.isArray(each) ? each.toSorted() : each] as const);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]),
  );
}

/** Changes with every shape on the wire and with nothing else. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 16);

export const wireHash = (): string => hashOf(wire());
