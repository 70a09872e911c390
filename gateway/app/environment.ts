import path from 'node:path';
import { z } from 'zod';
import { createScanner, readScannerAddress, type Scanner } from '../services/files/clamd.ts';
import type { IceOptions } from '../services/iceServers.ts';
import { readIce } from './ice.ts';
import { type IdentityOptions, readIdentity } from './identity.ts';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LUOTSI_DATA: z.string().default('.luotsi/data'),
  LUOTSI_CONFIG: z.string().min(1).default('lansi-uusimaa'),
  LUOTSI_MODE: z.enum(['demo']).default('demo'),
  LUOTSI_SIMULATED_CLIENTS: z.coerce.number().int().min(0).max(20).default(0),
  LUOTSI_ORIGINS: z.string().default(''),
  LUOTSI_TRUST_PROXY: flag,
  LUOTSI_HTTPS: flag,
  LUOTSI_METRICS_TOKEN: z.string().min(16).optional(),
  LUOTSI_CLAMD: z
    .string()
    .transform((given) => given.trim())
    .refine((given) => given === '' || readScannerAddress(given) !== null, {
      error: 'not "host:port", nor the path of a socket',
    })
    .default(''),
  LUOTSI_LIMITS: z.enum(['normal', 'off']).default('normal'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Environment = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** The name of a shipped configuration, or the path of a file. */
  readonly config: string;
  readonly simulatedClients: number;
  /** Origins besides the gateway's own that may connect: `app://luotsi` and what the administrator adds. */
  readonly origins: readonly string[];
  readonly trustProxy: boolean;
  readonly isSecure: boolean;
  readonly metricsToken: string | null;
  readonly hasLimits: boolean;
  readonly logLevel: string;
  /** Looks through files for malware; null where no scanner is set. */
  readonly scanner: Scanner | null;
  readonly identity: IdentityOptions;
  readonly ice: IceOptions;
};

/** Reads the environment once; throws one error that names every variable that is wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`);
    throw new Error(`the environment is not right\n  ${problems.join('\n  ')}`);
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL ?? null,
    dataFolder: path.resolve(value.LUOTSI_DATA),
    config: value.LUOTSI_CONFIG,
    simulatedClients: value.LUOTSI_SIMULATED_CLIENTS,
    origins: [
      'app://luotsi',
      ...value.LUOTSI_ORIGINS.split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    ],
    trustProxy: value.LUOTSI_TRUST_PROXY,
    isSecure: value.LUOTSI_HTTPS,
    metricsToken: value.LUOTSI_METRICS_TOKEN ?? null,
    hasLimits: value.LUOTSI_LIMITS === 'normal',
    logLevel: value.LOG_LEVEL,
    scanner: scannerAt(value.LUOTSI_CLAMD),
    identity: readIdentity(variables, value.LUOTSI_MODE === 'demo'),
    ice: readIce(variables),
  };
}

function scannerAt(given: string): Scanner | null {
  const address = readScannerAddress(given);
  return address && createScanner(address);
}
