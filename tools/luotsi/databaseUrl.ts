import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the database is: as the gateway is told, or as the embedded server wrote it down. */
export function databaseUrl(env: NodeJS.ProcessEnv): string {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const file = path.resolve(env.LUOTSI_DATA ?? '.luotsi/data', 'server.json');
  try {
    const { port, password } = JSON.parse(readFileSync(file, 'utf8')) as { port: number; password: string };
    return `postgres://luotsi:${password}@127.0.0.1:${port}/luotsi`;
  } catch {
    throw new Error(
      `no database: set DATABASE_URL, or LUOTSI_DATA to a running gateway's data (${file} is not there)`,
    );
  }
}
