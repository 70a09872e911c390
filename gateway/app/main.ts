import path from 'node:path';
import { pino } from 'pino';
import { defaultLimits, unlimited } from '../services/limits.ts';
import { loadConfig, loadDemoPeople } from './configuration.ts';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';

/** The gateway as a program: reads the environment, starts, and stops calmly when asked to. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = pino({ level: environment.logLevel });
  const embedded = environment.databaseUrl
    ? null
    : await startEmbeddedPostgres(environment.dataFolder, (message) => log.info(message));

  const gateway = await startGateway({
    ...environment,
    databaseUrl: environment.databaseUrl ?? embedded?.url ?? '',
    pages: path.resolve(import.meta.dirname, '..'),
    config: loadConfig(),
    people: loadDemoPeople(),
    now: () => new Date(),
    log,
    limits: environment.hasLimits ? defaultLimits : unlimited,
    slowReaders: { maxBytes: 1_000_000, maxStallMs: 10_000, everyMs: 250 },
  });

  let isStopping = false;
  const stop = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    gateway
      .stop()
      .then(() => embedded?.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed');
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection nobody handled'));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Luotsi's gateway could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
