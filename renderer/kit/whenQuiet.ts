/** Does something in a moment in which nobody waits, and after this long at the latest, in milliseconds. Answers what calls it off. */
export function whenQuiet(run: () => void, atLatest: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, atLatest);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: atLatest });
  return () => cancelIdleCallback(handle);
}
