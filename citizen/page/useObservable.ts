import { useLayoutEffect, useState } from 'preact/hooks';
import type { Observable } from '../client/observable.ts';

/** The value now, and a new rendering whenever it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  const [value, setValue] = useState(observable.get);
  useLayoutEffect(() => {
    const read = () => setValue(observable.get);
    read();
    return observable.subscribe(read);
  }, [observable]);
  return value;
}
