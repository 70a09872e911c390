import { startTestPostgres } from './postgres.ts';

/** Vitest's global set-up of the `gateway` project: one PostgreSQL for the whole run. */
export async function setup(): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  return server.stop;
}
