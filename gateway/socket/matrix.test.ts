import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiRoutes } from '../../shared/protocol/api/routes.ts';
import { citizenCalls } from '../../shared/protocol/citizen.ts';
import { deskCalls } from '../../shared/protocol/desk.ts';
import type { Answer } from '../../shared/protocol/errors.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { expected, oracle, sees } from '../../test/harness/matrix/oracle.ts';
import { matrixPeople } from '../../test/harness/matrix/people.ts';
import { type RelationName, relationNames, relations } from '../../test/harness/matrix/relations.ts';
import { writeHistories } from '../../test/harness/matrix/world.ts';
import { connectClient, connectDesk, signIn, type TestDesk } from '../../test/harness/sockets.ts';

let gateway: TestGateway;
const desks = new Map<string, TestDesk>();
/** One contact of each relation, for calls that change nothing. */
const standing = new Map<RelationName, string>();

beforeAll(async () => {
  gateway = await startTestGateway({ people: matrixPeople });
  for (const name of relationNames) standing.set(name, randomUUID());
  await writeHistories(
    gateway.databaseUrl,
    [...standing].map(([name, id]) => ({ id, told: relations[name].history() })),
  );
  for (const { id } of matrixPeople) desks.set(id, await connectDesk(gateway.url, id));
});
afterAll(async () => {
  for (const desk of desks.values()) desk.close();
  await gateway.stop();
});

type Cell = {
  person: string;
  call: string;
  relation: RelationName;
  verdict: ReturnType<typeof expected>;
  id: string;
};

/** Calls that change nothing of a contact, however often they are allowed. */
const reads = new Set([
  'contact.get',
  'contact.timeline',
  'details.get',
  'assessment.get',
  'message.list',
  'draft.save',
  'contact.typing',
  'contact.view',
]);

/** Every person, call and relation. Whatever might change a contact has one of its own. */
function cellsOf(call: string): Cell[] {
  const isAboutNone = ['none', 'right'].includes(oracle[call]?.of ?? '');
  const over = isAboutNone ? (['nonexistent'] as const) : relationNames;
  return matrixPeople.flatMap(({ id: person }) =>
    over.map((relation) => {
      const verdict = expected(call, person, relation);
      const isShared = verdict === 'NotAllowed' || verdict === 'NotFound' || reads.has(call);
      const id = isShared ? (standing.get(relation) ?? '') : randomUUID();
      return { person, call, relation, verdict, id };
    }),
  );
}

function isRight(verdict: Cell['verdict'], answer: Answer<unknown>): boolean {
  const code = answer.ok ? 'ok' : answer.error.code;
  switch (verdict) {
    case 'may':
      return !['NotAllowed', 'NotFound', 'NotOwner', 'BadRequest', 'Internal'].includes(code);
    case 'refused':
      return code !== 'ok' && code !== 'BadRequest' && code !== 'Internal';
    case 'seen':
      return code !== 'NotFound' && code !== 'BadRequest' && code !== 'Internal';
    case 'asked':
      return code !== 'NotAllowed' && code !== 'Internal';
    default:
      return code === verdict;
  }
}

async function ask({ person, call, id }: Cell): Promise<Answer<unknown>> {
  const desk = desks.get(person);
  if (!desk) throw new Error(`${person} is not at the desk`);
  const isCommand = 'verb' in (deskCalls[call as 'contact.claim'] ?? {});
  const input = {
    ...(oracle[call]?.of === 'none' ? {} : { [call === 'draft.save' ? 'contactId' : 'id']: id }),
    ...(isCommand ? { commandId: randomUUID() } : {}),
    // Merged into what is seen, so that only the contact itself decides.
    ...(call === 'contact.merge' ? { into: id } : {}),
    ...oracle[call]?.input,
  };
  return (await desk.socket.timeout(30_000).emitWithAck(call, input)) as Answer<unknown>;
}

test('the oracle speaks of every call of a desk', () => {
  // A session that is gone on with is its own matter: it needs a token of the same session.
  const spoken = [...Object.keys(oracle), 'session.extend'];
  expect(Object.keys(deskCalls).filter((name) => !spoken.includes(name))).toEqual([]);
});

test('P5: of every person, call and relation, none is wrongly allowed and none wrongly refused', async () => {
  const cells = Object.keys(oracle)
    .filter((call) => call in deskCalls)
    .flatMap(cellsOf);
  expect(cells.length).toBeGreaterThanOrEqual(5_000);
  const own = cells.filter(({ id, relation }) => id !== standing.get(relation) && relation !== 'nonexistent');
  await writeHistories(
    gateway.databaseUrl,
    own.map(({ id, relation }) => ({ id, told: relations[relation].history() })),
  );
  const wrong: string[] = [];
  for (let start = 0; start < cells.length; start += 300) {
    await Promise.all(
      cells.slice(start, start + 300).map(async (cell) => {
        const answer = await ask(cell);
        if (isRight(cell.verdict, answer)) return;
        const { person, call, relation, verdict } = cell;
        wrong.push(`${person} ${call} ${relation}: ${verdict}, not ${answer.ok ? 'ok' : answer.error.code}`);
      }),
    );
  }
  expect(wrong).toEqual([]);
});

test('a feed shows what its reader may see, all of it and nothing else', async () => {
  const nameOf = new Map([...standing].map(([name, id]) => [id, name]));
  for (const { id: person } of matrixPeople) {
    const desk = await connectDesk(gateway.url, person);
    await desk.ask('feed.start', { since: null });
    const shown = desk.notices.flatMap((each) =>
      each.kind === 'contact.shown' ? (nameOf.get(each.contact.id) ?? []) : [],
    );
    desk.close();
    expect([person, shown.sort()]).toEqual([
      person,
      relationNames.filter((name) => sees(person, name)).sort(),
    ]);
  }
});

describe('without a session of the desk', () => {
  test('nobody gets in with another secret, and a client asks nothing of the desk', async () => {
    const client = await connectClient(gateway.url);
    const { token } = await signIn(gateway.url, 'sanna');
    for (const secret of ['', 'x'.repeat(43), client.key])
      await expect(
        connectDesk(gateway.url, 'outi', { auth: { protocol: PROTOCOL_VERSION, token: secret } }),
      ).rejects.toThrow();
    const id = standing.get('ownQueue') ?? '';
    for (const call of Object.keys(deskCalls)) {
      const answer = await client.socket
        .timeout(10_000)
        .emitWithAck(call, { id, token, commandId: randomUUID() });
      expect([call, answer]).toEqual([call, { ok: false, error: { code: 'UnknownCall' } }]);
    }
    client.close();
  });

  test('a desk asks nothing as a client, and a client’s key opens only its own conversation', async () => {
    for (const call of Object.keys(citizenCalls)) {
      const answer = await desks.get('sanna')?.socket.timeout(10_000).emitWithAck(call, {});
      expect([call, answer.error.code]).toEqual([call, 'UnknownCall']);
    }
    const stranger = await connectClient(gateway.url);
    const commandId = randomUUID();
    expect(await stranger.ask('conversation.resume', { since: 0 })).toMatchObject({
      exists: false,
      updates: [],
    });
    for (const refused of [
      await stranger.call('conversation.send', { commandId, text: 'Hei' }),
      await stranger.call('conversation.markRead', { delivered: 1, read: 1 }),
      await stranger.call('conversation.typing', { isTyping: true }),
      await stranger.call('conversation.leave', { commandId }),
      await stranger.call('survey.answer', { commandId, scores: { sovittiin: 1 } }),
    ])
      expect(refused).toEqual({ ok: false, error: { code: 'NotFound' } });
    stranger.close();
  });

  test('no route of the HTTP API opens to a desk’s token, a client’s key or nothing', async () => {
    const { token } = await signIn(gateway.url, 'sanna');
    for (const { method, path } of Object.values(apiRoutes))
      for (const secret of [null, token, 'x'.repeat(43)]) {
        const response = await fetch(`${gateway.url}/api/v1${path.replace('{id}', randomUUID())}`, {
          method,
          headers: {
            'content-type': 'application/json',
            ...(secret ? { authorization: `Bearer ${secret}` } : {}),
          },
          ...(method === 'GET' ? {} : { body: '{}' }),
        });
        expect([path, response.status]).toEqual([path, 401]);
      }
  });
});
