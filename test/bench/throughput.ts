import { randomUUID } from 'node:crypto';
import { startGatewayProcess } from '../harness/gatewayProcess.ts';
import { createTestDatabase } from '../harness/postgres.ts';
import { connectClient, connectDesk } from '../harness/sockets.ts';
import { connectEcho, interleave, isSmoke, messagesPerSecond, startEcho } from './rounds.ts';
import { type Figure, median } from './statistics.ts';

const CONNECTIONS = isSmoke ? 10 : 100;
const EACH = isSmoke ? 5 : 40;
const ROUNDS = isSmoke ? 1 : 5;
const DESKS = 25;
const TEXT = 'Vuokra on maksamatta kahdelta kuukaudelta, ja tänään tuli irtisanomisvaroitus. Mitä teen?';

/** G4: durable messages per second from 100 clients beside bare Socket.IO that keeps nothing, without and with desks. */
export async function throughput(): Promise<Figure[]> {
  const database = await createTestDatabase();
  const gateway = await startGatewayProcess({ DATABASE_URL: database.url, LOG_LEVEL: 'info' });
  const echo = await startEcho();
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => connectClient(gateway.url)));
  for (const client of clients) {
    await client.ask('conversation.open', {
      commandId: randomUUID(),
      lang: 'fi',
      topic: 'en_tieda',
      text: TEXT,
    });
  }
  const bare = await Promise.all(Array.from({ length: CONNECTIONS }, () => connectEcho(echo.url)));
  const ours = clients.map(
    (client) => () => client.ask('conversation.send', { commandId: randomUUID(), text: TEXT }),
  );
  const theirs = bare.map(
    (socket) => () => socket.emitWithAck('say', { commandId: randomUUID(), text: TEXT }),
  );
  const measure = () =>
    interleave(
      ROUNDS,
      () => messagesPerSecond(ours, EACH),
      () => messagesPerSecond(theirs, EACH),
    );

  await messagesPerSecond(ours, 5);
  await messagesPerSecond(theirs, 5);
  const alone = await measure();

  const desks = await Promise.all(Array.from({ length: DESKS }, () => connectDesk(gateway.url)));
  for (const desk of desks) await desk.ask('feed.start', { since: null });
  const listeners = await Promise.all(Array.from({ length: DESKS }, () => connectEcho(echo.url)));
  for (const each of listeners) await each.emitWithAck('listen');
  const fannedOut = await measure();

  for (const each of [...bare, ...listeners]) each.disconnect();
  for (const each of [...clients, ...desks]) each.close();
  await gateway.stop();
  await echo.stop();
  await database.drop();

  const figure = (
    name: string,
    { ours, theirs }: Awaited<ReturnType<typeof measure>>,
    goal: number,
  ): Figure => ({
    name,
    unit: 'messages/s',
    ours: median(ours),
    beside: 'bare Socket.IO, not durable',
    theirs: median(theirs),
    goal: `at least ${goal}`,
    isMet: median(ours) / median(theirs) >= goal,
  });
  return [
    figure(`durable messages from ${CONNECTIONS} clients`, alone, 0.45),
    figure(`durable messages from ${CONNECTIONS} clients, shown at ${DESKS} desks`, fannedOut, 0.75),
  ];
}
