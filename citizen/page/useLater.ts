import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is fetched only when it is wanted, so that the first load stays small: null until it has
 * come, 'failed' where it could not. A browser fetches such a part anew only with the page.
 */
export function useLater<T extends object>(load: () => Promise<T>, isWanted = true): T | 'failed' | null {
  const [part, setPart] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    if (isWanted) load().then(setPart, () => setPart('failed'));
  }, [load, isWanted]);
  return part;
}
