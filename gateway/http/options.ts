import type { Services } from '../services/environment.ts';
import type { FileRights } from '../services/files/fileRights.ts';
import type { FileService } from '../services/files/fileService.ts';
import type { DemoProvider } from '../services/identity/demo.ts';
import type { IdentityService } from '../services/identity/identityService.ts';
import type { IntegrationService } from '../services/integrations.ts';
import type { Limits } from '../services/limits.ts';
import type { Metrics } from '../services/metrics.ts';
import type { ReturnService } from '../services/returning.ts';
import type { SessionService } from '../services/sessions.ts';
import type { ShiftService } from '../services/shifts.ts';

/** What the HTTP side is given by `app/`. */
export type HttpOptions = {
  readonly services: Services;
  readonly sessions: SessionService;
  readonly shifts: ShiftService;
  readonly integrations: IntegrationService;
  readonly files: FileService;
  readonly fileRights: FileRights;
  readonly returning: ReturnService;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly isOriginAllowed: (origin: string | undefined) => boolean;
  readonly isReady: () => Promise<boolean>;
  readonly onSessionEnded: (sessionId: string) => void;
  /** The folder that holds the built pages `citizen/` and `renderer/`. */
  readonly pages: string;
  readonly metricsToken: string | null;
  readonly isSecure: boolean;
  readonly trustProxy: boolean;
  /** Null where nobody's word on identities is taken. */
  readonly identity: IdentityService | null;
  /** Only in demo mode without a real identity provider. */
  readonly demoIdentity: DemoProvider | null;
  /** The public half of the gateway's keys at the identity provider, where it has any. */
  readonly identityKeys: object | null;
};
