import type { Services } from '../services/environment.ts';
import type { IntegrationService } from '../services/integrations.ts';
import type { Limits } from '../services/limits.ts';
import type { Metrics } from '../services/metrics.ts';
import type { SessionService } from '../services/sessions.ts';

/** What the HTTP side is given by `app/`. */
export type HttpOptions = {
  readonly services: Services;
  readonly sessions: SessionService;
  readonly integrations: IntegrationService;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly isOriginAllowed: (origin: string | undefined) => boolean;
  readonly isReady: () => Promise<boolean>;
  readonly onSessionEnded: (sessionId: string) => void;
  /** The folder that holds the built pages `citizen/` and `renderer/`. */
  readonly pages: string;
  readonly metricsToken: string | null;
  readonly isSecure: boolean;
};
