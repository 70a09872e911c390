import { type DestinationStream, type Logger, pino } from 'pino';

type Logged = { type: string; message: string; code?: unknown; stack?: string | undefined; cause?: Logged };

/**
 * What of an error may be logged. Errors of the database carry the row they failed on in other fields (`detail`,
 * `where`, the query's parameters), and rows carry what people wrote.
 */
function toLogged(error: unknown, depth = 0): Logged {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const { name: type, message, stack, cause } = error;
  return {
    type,
    message,
    ...('code' in error ? { code: error.code } : {}),
    stack,
    ...(cause !== undefined && depth < 3 ? { cause: toLogged(cause, depth + 1) } : {}),
  };
}

/** The gateway's log: JSON lines with codes, ids and times, never content. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, serializers: { err: (error: unknown) => toLogged(error) } }, destination);
