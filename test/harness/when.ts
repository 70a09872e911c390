type Source = { subscribe(listener: () => void): () => void };

/** Resolves at the first change of a source after which it is so; fails when it does not become so in time. */
export function when(
  what: string,
  sources: readonly Source[],
  isSo: () => boolean,
  patience = 30_000,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const end = (settle: () => void) => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Error(`in vain: ${what}`))), patience);
    const look = () => {
      if (isSo()) end(resolve);
    };
    for (const source of sources) stops.push(source.subscribe(look));
    look();
  });
}

/** Milliseconds between attempts to connect, for tests that do not ask how patient a page is. */
export const shortly = (): number => 50 + 100 * Math.random();
