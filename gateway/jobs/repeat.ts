import type { Logger } from 'pino';

/**
 * Does something at the start and then every so many milliseconds, one round at a time, until stopped. A round that
 * fails is told in these words and tried again at the next; a round under way is waited for.
 */
export function repeat(
  round: () => Promise<unknown>,
  { every, log, failure, isAtStart = true }: Repeating,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= round()
      .then(() => undefined)
      .catch((error: unknown) => log.warn({ err: error }, failure))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(run, every);
  timer.unref();
  if (isAtStart) run();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

type Repeating = {
  readonly every: number;
  readonly log: Logger;
  readonly failure: string;
  readonly isAtStart?: boolean;
};
