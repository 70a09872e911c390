import path from 'node:path';
import { defaultLimits, unlimited } from '../services/limits.ts';
import { loadConfig, loadDemoPeople } from './configuration.ts';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';
import { createLog } from './log.ts';

/** The gateway as a program: reads the environment, starts, and stops calmly when asked to. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = createLog(environment.logLevel);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection nobody handled'));
  const asked = whenAskedToStop();
  const embedded = environment.databaseUrl
    ? null
    : await startEmbeddedPostgres(environment.dataFolder, (message) => log.info(message));

  const gateway = await startGateway({
    ...environment,
    databaseUrl: environment.databaseUrl ?? embedded?.url ?? '',
    pages: path.resolve(import.meta.dirname, '..'),
    config: loadConfig(environment.config),
    people: loadDemoPeople(),
    now: () => new Date(),
    log,
    limits: environment.hasLimits ? defaultLimits : unlimited,
    slowReaders: { maxBytes: 1_000_000, maxStallMs: 10_000, everyMs: 250 },
  });

  const reason = await asked;
  log.info({ reason }, 'stopping');
  try {
    await gateway.stop();
    await embedded?.stop();
    process.exit(0);
  } catch (error) {
    log.error({ err: error }, 'stopping failed');
    process.exit(1);
  }
}

/**
 * Why to stop, once there is a reason: a signal, or the end of the process that started us with a channel. Whoever
 * asks while we are starting waits until we have, so that nothing is left half made.
 */
function whenAskedToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
    process.once('disconnect', () => resolve('disconnect'));
  });
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Luotsi's gateway could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
