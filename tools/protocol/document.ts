import type { z } from 'zod';
import { desktopCalls, desktopNotices } from '../../shared/desktop/calls.ts';
import { settings } from '../../shared/desktop/settings.ts';
import * as auth from '../../shared/protocol/auth.ts';
import { citizenCalls, citizenNotices } from '../../shared/protocol/citizen.ts';
import type { CallTable, NoticeTable } from '../../shared/protocol/define.ts';
import { deskCalls, deskNotices } from '../../shared/protocol/desk.ts';
import { citizenHandshake, deskHandshake } from '../../shared/protocol/handshake.ts';
import { publicService } from '../../shared/protocol/publicService.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { toNotation } from './notation.ts';
import { named, toJson, toShape, wireHash } from './wire.ts';

const fence = (...lines: string[]): string => ['```ts', ...lines, '```'].join('\n');
const line = (word: string, notation: string): string =>
  `${word}${notation.startsWith('\n') ? '' : ' '}${notation}`;
const input = (schema: z.ZodType): string => toNotation(toJson(schema, 'input'));
const output = (schema: z.ZodType): string => toNotation(toJson(schema, 'output'));

const callsOf = (calls: Omit<CallTable, never>): string =>
  Object.entries(calls)
    .map(([name, each]) => {
      const refusals = each.refusals.length > 0 ? `\n\nRefusals: ${each.refusals.map(code).join(', ')}.` : '';
      const shapes = fence(line('input ', input(each.input)), line('answer', output(each.answer)));
      return `### ${name}\n\n${each.doc}\n\n${shapes}${refusals}`;
    })
    .join('\n\n');

const noticesOf = (notices: NoticeTable): string =>
  Object.entries(notices)
    .map(([name, each]) => `### ${name}\n\n${each.doc}\n\n${fence(line('payload', output(each.payload)))}`)
    .join('\n\n');

const code = (text: string): string => `\`${text}\``;

const http = (): string =>
  [
    ['GET /citizen/service', null, publicService, 'What the client’s page says before anyone writes.'],
    ['GET /auth/people', null, auth.signInChoices, 'Whom one may sign in as, in demo mode.'],
    [
      'POST /auth/sign-in',
      auth.signInRequest,
      auth.keptGrant,
      'A session; with `keep: cookie` the answer lacks `renewal`.',
    ],
    [
      'POST /auth/renew',
      auth.renewRequest,
      auth.keptGrant,
      'A fresh access token, by cookie or by `renewal`.',
    ],
    ['POST /auth/sign-out', auth.renewRequest, null, 'Ends the session.'],
  ]
    .map(([name, asked, answer, doc]) => {
      const shapes = [
        ...(asked ? [line('input ', input(asked as z.ZodType))] : []),
        ...(answer ? [line('answer', output(answer as z.ZodType))] : []),
      ];
      return `### ${name}\n\n${doc}\n\n${fence(...shapes)}`;
    })
    .join('\n\n');

const shapes = (): string =>
  Object.keys(named)
    .map((name) => fence(line(`type ${name} =`, toNotation(toShape(name)))))
    .join('\n\n');

const desktop = (): CallTable =>
  Object.fromEntries(Object.entries(desktopCalls).map(([name, each]) => [name, { ...each, refusals: [] }]));

/** The protocol as a document, with the version and the hash that it was made from. */
export const protocolDocument = (): string => `# Protocol

Version ${PROTOCOL_VERSION}, shapes ${code(wireHash())}.

Made by ${code('npm run protocol')} from ${code('shared/protocol')} and ${code('shared/desktop')}; change it there.

The gateway speaks Socket.IO at ${code('/socket')} (WebSocket only) in two namespaces, and a little HTTP. A call is answered with ${code('{ ok: true, value }')} or ${code('{ ok: false, error: { code, … } }')}. Whatever is asked, the answer may also be ${['BadRequest', 'UnknownCall', 'SessionEnded', 'NotFound', 'TooFast', 'Internal'].map(code).join(', ')}. The acknowledgement of a command means that it is durable. Command ids are made by the caller: repeating one is answered again and done once. A socket that is refused at the door gets ${code('connect_error')} with a code in ${code('data')}: ${['ProtocolMismatch', 'SessionEnded', 'BadRequest', 'TooFast'].map(code).join(', ')}.

Notation: ${code('text(1..80)')} is a text of 1 to 80 UTF-16 code units, ${code('instant')} an ISO 8601 time in UTC, ${code('name?')} may be left out, ${code('= value')} is what then stands.

## Handshakes

${fence(line('/desk    auth', input(deskHandshake)), line('/citizen auth', input(citizenHandshake)))}

## Desk: calls

${callsOf(deskCalls)}

## Desk: notices

${noticesOf(deskNotices)}

## Client’s page: calls

${callsOf(citizenCalls)}

## Client’s page: notices

${noticesOf(citizenNotices)}

## HTTP

Refusals have a 4xx status and a code: ${auth.authRefusalCodes.map(code).join(', ')}. ${code('GET /health')} and ${code('GET /metrics')} are for those who run the gateway.

${http()}

## Shapes

${shapes()}

## Between the workstation’s page and its desktop

The bridge ${code('window.desktop')}; it is built with the page and has no version of its own. Its settings:

${fence(line('type Settings =', output(settings)))}

${callsOf(desktop())}

${noticesOf(desktopNotices)}
`;

/** What an earlier document was made from, as it says itself. */
export function readStamp(document: string): { version: number; hash: string } | null {
  const [, version, hash] = /^Version (\d+), shapes `([0-9a-f]+)`\.$/m.exec(document) ?? [];
  return version && hash ? { version: Number(version), hash } : null;
}

/** What is wrong with a document that was made earlier, or null. Shapes may change only with the version. */
export function whyStale(document: string | null): 'missing' | 'shapesWithoutVersion' | 'text' | null {
  const stamp = document === null ? null : readStamp(document);
  if (!stamp) return 'missing';
  if (stamp.hash !== wireHash() && stamp.version === PROTOCOL_VERSION) return 'shapesWithoutVersion';
  return document === protocolDocument() ? null : 'text';
}
