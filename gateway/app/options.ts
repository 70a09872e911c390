import type { Logger } from 'pino';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Clock } from '../../shared/kit/time.ts';
import type { CourierPace } from '../jobs/courierPace.ts';
import type { Scanner } from '../services/files/clamd.ts';
import type { IceOptions } from '../services/iceServers.ts';
import type { Limits } from '../services/limits.ts';
import type { PresencePace } from '../services/shiftBoard.ts';
import type { SlowReaderLimits } from '../socket/slowReaders.ts';
import type { IdentityOptions } from './identity.ts';

/** All that a gateway is made of from outside. */
export type GatewayOptions = {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly origins: readonly string[];
  readonly pages: string;
  readonly config: ServiceConfig;
  readonly people: readonly Person[];
  readonly now: Clock;
  readonly log: Logger;
  readonly limits: Limits;
  readonly slowReaders: SlowReaderLimits;
  readonly simulatedClients: number;
  readonly courierPace?: CourierPace;
  readonly presence?: PresencePace;
  /** How often lapsed offers are looked for, in milliseconds. */
  readonly offersEveryMs?: number;
  /** Milliseconds between two looks at the clocks. */
  readonly clockWatchEvery?: number;
  /** Milliseconds between two looks at what is to be erased. */
  readonly retentionEveryMs?: number;
  /** Milliseconds between two looks at talks that have stood too long. */
  readonly talksEveryMs?: number;
  /** Through which servers the pages of a talk connect; inside one network they need none. */
  readonly ice?: IceOptions;
  /** Milliseconds between two looks at files that wait. */
  readonly fileCareEvery?: number;
  /** Looks through files; null where the service has no scanner. */
  readonly scanner?: Scanner | null;
  readonly trustProxy: boolean;
  readonly isSecure: boolean;
  readonly metricsToken: string | null;
  readonly identity: IdentityOptions;
};
