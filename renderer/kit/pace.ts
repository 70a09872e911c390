/**
 * Runs work at once when it has been quiet, and gathers the rest of a busy frame into one run. The wait is a timer
 * and not an animation frame, because a hidden window must stay in step too.
 */
export function createPace<T>(run: (items: readonly T[]) => void, frameMs = 16) {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    run(items);
    last = performance.now();
  };
  return {
    add(item: T) {
      waiting.push(item);
      const quietFor = performance.now() - last;
      if (quietFor >= frameMs) flush();
      else timer ??= setTimeout(flush, frameMs - quietFor);
    },
    flush,
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = [];
    },
  };
}
