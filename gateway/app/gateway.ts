import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { checkDatabase, openDatabase } from '../db/database.ts';
import { Doorbell, type Signal } from '../db/doorbell.ts';
import { migrate } from '../db/migrate.ts';
import { listWebhooks } from '../db/webhooks.ts';
import { createHttpApp } from '../http/app.ts';
import { startChainHead } from '../jobs/chainHead.ts';
import { startClockWatch } from '../jobs/clockWatch.ts';
import { startCourier } from '../jobs/courier.ts';
import { usualPace } from '../jobs/courierPace.ts';
import { startFileCare } from '../jobs/files.ts';
import { startForgetting } from '../jobs/forgetting.ts';
import { startIdentification } from '../jobs/identification.ts';
import { startOfferWatch } from '../jobs/offers.ts';
import { startReactions } from '../jobs/reactions.ts';
import { startRetention } from '../jobs/retention.ts';
import { startSimulatedClients } from '../jobs/simulatedClients.ts';
import { startTalkWatch } from '../jobs/talks.ts';
import { startWaits } from '../jobs/waits.ts';
import { AccessLog } from '../services/accessLog.ts';
import { ClientDataService } from '../services/clientData.ts';
import { CommandPipeline } from '../services/commands.ts';
import { ConfigSource } from '../services/configuration.ts';
import { ConversationService } from '../services/conversations.ts';
import { DeskService } from '../services/desk.ts';
import type { Services } from '../services/environment.ts';
import { FileRights } from '../services/files/fileRights.ts';
import { FileService } from '../services/files/fileService.ts';
import { HeldChats } from '../services/heldChats.ts';
import { noIce } from '../services/iceServers.ts';
import { IdentityService } from '../services/identity/identityService.ts';
import { toPublicKeys } from '../services/identity/ownKeys.ts';
import { IntegrationService } from '../services/integrations.ts';
import { LeaverService } from '../services/leavers.ts';
import { createMetrics } from '../services/metrics.ts';
import { PeopleSource } from '../services/people.ts';
import { Publisher } from '../services/publisher.ts';
import { ReadingService } from '../services/reading.ts';
import { ReturnService } from '../services/returning.ts';
import { SearchService } from '../services/search.ts';
import { SessionService } from '../services/sessions.ts';
import { ShiftBoard, usualPresence } from '../services/shiftBoard.ts';
import { ShiftService } from '../services/shifts.ts';
import { TalkService } from '../services/talks.ts';
import { TypingService } from '../services/typing.ts';
import { ViewingBoard } from '../services/viewing.ts';
import { startSocketServer } from '../socket/server.ts';
import { createProvider } from './identity.ts';
import { listen } from './listen.ts';
import type { GatewayOptions } from './options.ts';

export type Gateway = { readonly url: string; readonly port: number; readonly stop: () => Promise<void> };

/** Builds the gateway from its parts, starts them in order, and stops them in the opposite one. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { now, log, trustProxy, isSecure } = options;
  const node = randomUUID();
  let isStopping = false;
  const database = openDatabase(options.databaseUrl, (error) => {
    if (!isStopping) log.warn({ err: error }, 'a database connection broke');
  });
  const source = new ConfigSource();
  const peopleSource = new PeopleSource();
  const chats = new HeldChats();
  const board: ShiftBoard = new ShiftBoard({
    db: database.db,
    node,
    config: () => source.current,
    people: () => services.people.all(),
    pace: options.presence ?? usualPresence,
    onFailed: (error) => isStopping || log.warn({ err: error }, 'who is present could not be told'),
  });
  const services: Services = {
    db: database.db,
    now,
    log,
    get config() {
      return source.current;
    },
    people: peopleSource.directory,
    get shifts() {
      return board.view;
    },
    chats,
    node,
  };
  const migrated = await migrate(database.db);
  if (migrated.length > 0) log.info({ migrated }, 'database migrated');
  await source.start(database.db, options.config, { now: now(), node });
  log.info({ version: source.version }, 'configuration in force');
  await peopleSource.start(database.db, options.people, { now: now(), node });

  const metrics = createMetrics();
  const publisher = new Publisher(services);
  const pipeline = new CommandPipeline(services, publisher.committed, metrics.committed);
  const sessions = new SessionService(services);
  const shifts = new ShiftService(services, pipeline, board);
  const leavers = new LeaverService(services, pipeline, shifts);
  const access = new AccessLog(database.db);
  const deskService = new DeskService(services, pipeline, access);
  const files = new FileService(services, options.scanner ?? null);
  const fileRights = new FileRights(services, files, access);
  const clientData = new ClientDataService(services, access, deskService);
  const conversations = new ConversationService(services, pipeline);
  const typing = new TypingService(services);
  const talks = new TalkService(services, options.ice ?? noIce);
  const integrations = new IntegrationService(services, pipeline, access, fileRights);
  const search = new SearchService(services, access);
  const reading = new ReadingService(services, access);
  const viewing = new ViewingBoard(services);
  let ownUrl = '';
  const made = createProvider(options.identity, () => ownUrl, log);
  const identity = made && new IdentityService(services, { ...made, takeUp: conversations.identify });
  const returning = new ReturnService(services, access, identity);
  metrics.watchJournal(() => publisher.seq);
  metrics.watchWebhooks(async () =>
    // Whoever watches must see the rest, above all while the database is away.
    (await listWebhooks(database.db).catch(() => [])).map(({ name, cursorSeq, deadAt }) => ({
      name,
      behind: Math.max(0, publisher.seq - cursorSeq),
      isDead: deadAt !== null,
    })),
  );

  const isOwn = new Set<string>();
  const isOriginAllowed = (origin: string | undefined) =>
    origin !== undefined && (isOwn.has(origin) || options.origins.includes(origin));
  const app = createHttpApp({
    services,
    sessions,
    shifts,
    integrations,
    files,
    fileRights,
    returning,
    limits: options.limits,
    metrics,
    isOriginAllowed,
    isReady: () => checkDatabase(database.db),
    onSessionEnded: (id) => sockets.endSession(id),
    pages: options.pages,
    metricsToken: options.metricsToken,
    identity,
    demoIdentity: made?.demo ?? null,
    identityKeys: made?.keys ? toPublicKeys(made.keys) : null,
    isSecure,
    trustProxy,
  });
  const http = createAdaptorServer({ fetch: app.fetch }) as HttpServer;
  const sockets = startSocketServer(
    http,
    { isOriginAllowed, trustProxy, isDemo: true, limits: options.limits, slowReaders: options.slowReaders },
    {
      services,
      metrics,
      publisher,
      sessions,
      access,
      clientData,
      deskService,
      shifts,
      board,
      conversations,
      typing,
      talks,
      search,
      reading,
      viewing,
      identity,
      returning,
    },
  );

  source.onChange((config) => {
    log.info({ version: source.version }, 'another configuration is in force');
    sockets.tellConfig(config);
  });
  peopleSource.onChange((change, version) => {
    log.info({ version, ...change }, 'other people are in force');
    sockets.tellPeople(change);
    leavers
      .letGo(change.removed, version)
      .catch((error: unknown) =>
        log.error({ err: error }, 'contacts of people who left were not given back'),
      );
  });
  const reloadPeople = () =>
    void peopleSource
      .reload(database.db)
      .catch((error: unknown) => log.error({ err: error }, 'the people could not be read'));
  const reloadConfig = () =>
    void source
      .reload(database.db)
      .catch((error: unknown) => log.error({ err: error }, 'the new configuration could not be read'));

  const onSignal = (signal: Signal) => {
    if (signal.node === node) return;
    if (signal.kind === 'journal') publisher.pull();
    else if (signal.kind === 'config') reloadConfig();
    else if (signal.kind === 'people') reloadPeople();
    else if (signal.kind === 'team') void board.refresh();
    else if (signal.kind === 'shiftManaged') void shifts.hearManaged(signal);
    else if (signal.kind === 'viewing') viewing.hear(signal);
    else if (signal.kind === 'talkPart') talks.hear(signal);
    else if (signal.kind === 'sessionEnded') sockets.endSession(signal.sessionId);
    else typing.hear(signal);
  };
  const onReconnect = () => {
    publisher.pull();
    reloadConfig();
    reloadPeople();
    void board.refresh();
    const ids = sockets.sessionIds();
    sessions.live(ids).then(
      (live) => ids.filter((id) => !live.has(id)).forEach(sockets.endSession),
      (error: unknown) => log.warn({ err: error }, 'sessions could not be checked'),
    );
  };
  const doorbell = new Doorbell(options.databaseUrl, onSignal, onReconnect);
  await doorbell.start();
  // What was applied between the first reading and the listening.
  await source.reload(database.db);
  await peopleSource.reload(database.db);
  await board.start();
  await publisher.start();
  publisher.subscribe((publications) => {
    for (const { contact } of publications) chats.note(contact);
  });
  await chats.start(database.db);

  const port = await listen(http, options.host, options.port);
  ownUrl = `http://${options.host === '0.0.0.0' ? '127.0.0.1' : options.host}:${port}`;
  for (const name of ['127.0.0.1', 'localhost', '[::1]', options.host]) isOwn.add(`http://${name}:${port}`);
  const stopJobs = [
    startForgetting(services),
    startChainHead(services),
    startIdentification(services, pipeline, identity),
    startClockWatch(services, (submission) => pipeline.submit(submission), options.clockWatchEvery),
    startRetention(services, (submission) => pipeline.submit(submission), options.retentionEveryMs),
    startReactions({
      services,
      submit: (submission) => pipeline.submit(submission),
      publisher,
      databaseUrl: options.databaseUrl,
    }),
    startCourier({
      services,
      publisher,
      metrics,
      databaseUrl: options.databaseUrl,
      pace: options.courierPace ?? usualPace,
    }),
    startWaits(services, (submission) => pipeline.submit(submission), options.clockWatchEvery),
    startFileCare(services, files, options.fileCareEvery),
    startOfferWatch(services, pipeline, options.offersEveryMs),
    startTalkWatch(services, pipeline, options.talksEveryMs),
    startSimulatedClients(services, conversations, publisher, options.simulatedClients),
  ];
  if (!options.ice?.secret)
    log.info('no TURN server is set: voice and video connect within one network only');
  log.info({ port, host: options.host }, 'gateway ready');

  return {
    url: ownUrl,
    port,
    stop: async () => {
      isStopping = true;
      for (const stop of stopJobs) await stop();
      await sockets.stop();
      viewing.stop();
      await pipeline.drain();
      await board.stop();
      await access.drain();
      await doorbell.stop();
      await publisher.settled();
      await database.close();
      log.info('gateway stopped');
    },
  };
}
