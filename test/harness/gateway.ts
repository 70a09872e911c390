import path from 'node:path';
import { pino } from 'pino';
import { loadConfig, loadDemoPeople } from '../../gateway/app/configuration.ts';
import { type Gateway, startGateway } from '../../gateway/app/gateway.ts';
import type { GatewayOptions } from '../../gateway/app/options.ts';
import { unlimited } from '../../gateway/services/limits.ts';
import { createTestDatabase } from './postgres.ts';

/** The Origin that test sockets show; the gateway is told to let it in. */
export const TEST_ORIGIN = 'https://test.example';

/** The workstation's page in Electron, and the address under which the stand-in's Chromium carries it. */
const DESKTOP_ORIGINS = ['app://luotsi', 'https://luotsi.app.standin-scheme.test'];

/** The demo's people without a bound on their chats: tests leave many open. What the bound does has tests of its own. */
const testPeople = loadDemoPeople().map((each) => ({ ...each, capacity: null }));

export type TestGateway = Gateway & {
  readonly databaseUrl: string;
  readonly restart: () => Promise<TestGateway>;
};

/** A gateway in this process on a database of its own (or a given one), listening on a free port. */
export async function startTestGateway(overrides: Partial<GatewayOptions> = {}): Promise<TestGateway> {
  const database = overrides.databaseUrl ? null : await createTestDatabase();
  const databaseUrl = overrides.databaseUrl ?? database?.url ?? '';
  const options: GatewayOptions = {
    databaseUrl,
    host: '127.0.0.1',
    port: 0,
    origins: [TEST_ORIGIN, ...DESKTOP_ORIGINS],
    pages: path.resolve(import.meta.dirname, '../../dist'),
    config: loadConfig(),
    people: testPeople,
    now: () => new Date(),
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    limits: unlimited,
    slowReaders: { maxBytes: 1_000_000, maxStallMs: 10_000, everyMs: 250 },
    simulatedClients: 0,
    trustProxy: false,
    isSecure: false,
    metricsToken: null,
    identity: { kind: 'demo' },
    ...overrides,
  };
  const gateway = await startGateway(options);
  return {
    ...gateway,
    databaseUrl,
    stop: async () => {
      await gateway.stop();
      await database?.drop();
    },
    /** Stops and starts again on the same database and port, as an update would. */
    restart: async () => {
      await gateway.stop();
      return startTestGateway({ ...overrides, databaseUrl, port: gateway.port });
    },
  };
}
