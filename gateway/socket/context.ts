import type { AccessLog } from '../services/accessLog.ts';
import type { ClientDataService } from '../services/clientData.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { DeskService } from '../services/desk.ts';
import type { Services } from '../services/environment.ts';
import type { IdentityService } from '../services/identity/identityService.ts';
import type { Limiter, Limits } from '../services/limits.ts';
import type { Metrics } from '../services/metrics.ts';
import type { Publisher } from '../services/publisher.ts';
import type { ReadingService } from '../services/reading.ts';
import type { ReturnService } from '../services/returning.ts';
import type { SearchService } from '../services/search.ts';
import type { SessionService } from '../services/sessions.ts';
import type { ShiftBoard } from '../services/shiftBoard.ts';
import type { ShiftService } from '../services/shifts.ts';
import type { TalkService } from '../services/talks.ts';
import type { TypingService } from '../services/typing.ts';
import type { ViewingBoard } from '../services/viewing.ts';
import type { SlowReaderLimits } from './slowReaders.ts';

export type SocketOptions = {
  readonly isOriginAllowed: (origin: string | undefined) => boolean;
  readonly trustProxy: boolean;
  readonly isDemo: boolean;
  readonly limits: Limits;
  readonly slowReaders: SlowReaderLimits;
};

export type SocketContext = Omit<SocketOptions, 'isOriginAllowed' | 'slowReaders'> & {
  readonly services: Services;
  readonly metrics: Metrics;
  readonly publisher: Publisher;
  readonly sessions: SessionService;
  readonly access: AccessLog;
  readonly clientData: ClientDataService;
  readonly deskService: DeskService;
  readonly shifts: ShiftService;
  readonly board: ShiftBoard;
  readonly conversations: ConversationService;
  readonly typing: TypingService;
  readonly talks: TalkService;
  readonly search: SearchService;
  readonly reading: ReadingService;
  readonly viewing: ViewingBoard;
  readonly identity: IdentityService | null;
  readonly returning: ReturnService;
  readonly handshakeLimiter: Limiter;
};
